import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * A call of Video Live with nothing but a JDK of 17 or newer:
 *
 * <pre>LIVE_URL=http://127.0.0.1:4711 java LiveCall.java DescribeLiveISPData '{}'</pre>
 *
 * The key is read from VOLC_ACCESSKEY and VOLC_SECRETKEY. Prints the answer, and ends with 1 when it is an error.
 */
public final class LiveCall {
    private static final String SIGNED = "content-type;host;x-content-sha256;x-date";
    private static final String TYPE = "application/json";
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    private LiveCall() {}

    public static void main(String[] args) throws Exception {
        URI url = URI.create(System.getenv().getOrDefault("LIVE_URL", "https://live.volcengineapi.com"));
        String body = args.length > 1 ? args[1] : "{}";
        HttpRequest request = signed(url, args[0], body, System.getenv("VOLC_ACCESSKEY"), System.getenv("VOLC_SECRETKEY"));
        HttpResponse<String> response = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
        System.out.println(response.body());
        response.headers().firstValue("x-volc-live-hint").ifPresent(hint -> System.err.println("Hint of the mock: " + hint));
        System.exit(response.statusCode() == 200 ? 0 : 1);
    }

    static HttpRequest signed(URI url, String action, String body, String accessKey, String secretKey) throws GeneralSecurityException {
        String query = "Action=" + action + "&Version=2023-01-01";
        String date = DATE.format(Instant.now());
        String hash = sha256(body);
        String headers = "content-type:" + TYPE + "\nhost:" + url.getAuthority() + "\nx-content-sha256:" + hash + "\nx-date:" + date + "\n";
        String canonical = String.join("\n", "POST", "/", query, headers, SIGNED, hash);
        String scope = date.substring(0, 8) + "/cn-north-1/live/request";
        String wanted = String.join("\n", "HMAC-SHA256", date, scope, sha256(canonical));
        byte[] key = secretKey.getBytes(StandardCharsets.UTF_8);
        for (String part : scope.split("/")) key = hmac(key, part);
        String signature = HexFormat.of().formatHex(hmac(key, wanted));
        // HttpClient sends Host itself, as it stands in the URL.
        return HttpRequest.newBuilder(url.resolve("/?" + query))
                .timeout(Duration.ofSeconds(10))
                .header("Content-Type", TYPE)
                .header("X-Date", date)
                .header("X-Content-Sha256", hash)
                .header("Authorization", "HMAC-SHA256 Credential=" + accessKey + "/" + scope + ", SignedHeaders=" + SIGNED + ", Signature=" + signature)
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
    }

    private static String sha256(String text) throws GeneralSecurityException {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static byte[] hmac(byte[] key, String text) throws GeneralSecurityException {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(key, "HmacSHA256"));
        return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
    }
}
