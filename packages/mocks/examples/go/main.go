// The vendor's SDK against the mock:
//
//	go mod init example && go get github.com/volcengine/volc-sdk-golang && go run .
//
// The key is read from VOLC_ACCESSKEY and VOLC_SECRETKEY, the address from LIVE_HOST (127.0.0.1:4711).
package main

import (
	"context"
	"fmt"
	"log"
	"os"

	live "github.com/volcengine/volc-sdk-golang/service/live/v20230101"
)

func main() {
	client := live.NewInstance()
	client.SetHost(os.Getenv("LIVE_HOST"))
	client.SetScheme("http")

	domain := "push.example.com"
	answer, err := client.DescribeLiveBandwidthData(context.Background(), &live.DescribeLiveBandwidthDataBody{
		DomainList: []*string{&domain},
		StartTime:  "2026-11-01T00:00:00+08:00",
		EndTime:    "2026-11-01T01:00:00+08:00",
	})
	// err names the HTTP status and the whole body of a refusal. Its answers have no field for an error that comes with
	// HTTP 200: that one passes as zeros.
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(answer.Result.PeakUpBandwidth, "Mbps")
}
