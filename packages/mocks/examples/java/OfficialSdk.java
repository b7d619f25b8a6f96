import com.volcengine.model.live.v20230101.DescribeLiveBandwidthDataBody;
import com.volcengine.model.live.v20230101.DescribeLiveBandwidthDataRes;
import com.volcengine.service.live.v20230101.LiveService;
import java.util.List;

/**
 * The vendor's SDK, com.volcengine:volc-sdk-java, against the mock. The key is read from VOLC_ACCESSKEY and
 * VOLC_SECRETKEY, the address from LIVE_HOST (127.0.0.1:4711).
 */
public final class OfficialSdk {
    private OfficialSdk() {}

    public static void main(String[] args) throws Exception {
        LiveService live = LiveService.getInstance();
        live.setHost(System.getenv("LIVE_HOST"));
        live.setScheme("http");

        DescribeLiveBandwidthDataBody body = new DescribeLiveBandwidthDataBody();
        body.setDomainList(List.of("push.example.com"));
        body.setStartTime("2026-11-01T00:00:00+08:00");
        body.setEndTime("2026-11-01T01:00:00+08:00");

        DescribeLiveBandwidthDataRes answer = live.describeLiveBandwidthData(body);
        System.out.println(answer.getResult().getPeakUpBandwidth() + " Mbps");
    }
}
