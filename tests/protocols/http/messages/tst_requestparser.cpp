#include <QRandomGenerator>
#include <QTest>

#include "protocols/http/messages/requestparser.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::http;
using namespace Qt::StringLiterals;

namespace {

/// All that came out, one line a request, and the status of the refusal that ended it.
struct Heard {
    QStringList requests;
    QString open; // head of a request whose end has not come
    int refused = 0;
};

QString describe(const Request& request)
{
    QString text = QString::fromLatin1(request.method) + u' ' + request.target.segments.join(u'/') + u" 1."_s
        + QString::number(request.minorVersion);
    for (const auto& [name, value] : request.headers)
        text += u" ["_s + QString::fromLatin1(name) + u'=' + QString::fromLatin1(value) + u']';
    return text;
}

void feed(RequestParser& parser, QByteArrayView bytes, Heard& heard)
{
    while (auto piece = parser.read(bytes)) {
        if (!*piece) {
            heard.refused = piece->error().native;
            return;
        }
        switch (**piece) {
        case RequestParser::Piece::Head: heard.open = describe(parser.takeRequest()) + u" | "_s; break;
        case RequestParser::Piece::Body: heard.open += QString::fromLatin1(parser.bodyPiece()); break;
        case RequestParser::Piece::End: heard.requests.append(std::exchange(heard.open, {})); break;
        }
    }
}

Limits small()
{
    return {
        .requestLine = 200, .headerBytes = 1000, .headerCount = 10, .chunkLine = 50, .trailerBytes = 100, .body = 100};
}

Heard inPieces(const QByteArray& bytes, const std::function<qsizetype()>& size)
{
    RequestParser parser(small());
    Heard heard;
    for (qsizetype at = 0; at < bytes.size();) {
        const qsizetype count = std::min(size(), bytes.size() - at);
        feed(parser, QByteArrayView(bytes).sliced(at, count), heard);
        at += count;
    }
    return heard;
}

QByteArray get(const QByteArray& fields)
{
    return "GET / HTTP/1.1\r\n" + fields + "\r\n";
}

QByteArray post(const QByteArray& fields, const QByteArray& body)
{
    return "POST / HTTP/1.1\r\nHost: a\r\n" + fields + "\r\n" + body;
}

QByteArray chunked(const QByteArray& body)
{
    return post("Transfer-Encoding: chunked\r\n", body);
}

} // namespace

class RequestParserTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsRequests_data();
    void readsRequests();
    void refusesBeforeTheEnd();
    void knowsTheBodyByTheHead();
    void holdsALoweredLimit();
    void keepsNothingOfATailWithoutEnd();
};

void RequestParserTest::readsRequests_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QStringList>("requests");
    QTest::addColumn<int>("refused");
    const auto good = [](const char* name, const QByteArray& bytes, const QStringList& requests) {
        QTest::newRow(name) << bytes << requests << 0;
    };
    const auto bad = [](const char* name, const QByteArray& bytes, int status = 400, const QStringList& before = {}) {
        QTest::newRow(name) << bytes << before << status;
    };
    const auto nul = [](QByteArray text) { return text.replace('~', '\0'); };

    // RFC 9112 §3: the request line
    good("simplest", get("Host: a\r\n"), {u"GET  1.1 [Host=a] | "_s});
    good("HTTP/1.0 without Host", "GET /x HTTP/1.0\r\n\r\n", {u"GET x 1.0 | "_s});
    good("a later 1.x counts as 1.1", "GET / HTTP/1.9\r\nHost: a\r\n\r\n", {u"GET  1.1 [Host=a] | "_s});
    good("one empty line in front (§2.2)", "\r\n" + get("Host: a\r\n"), {u"GET  1.1 [Host=a] | "_s});
    bad("two empty lines in front", "\r\n\r\n" + get("Host: a\r\n"));
    bad("HTTP/2", "GET / HTTP/2.0\r\nHost: a\r\n\r\n", 505);
    bad("HTTP/2 preface", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", 505);
    bad("HTTP/0.9", "GET /\r\n");
    bad("lower-case version", "GET / http/1.1\r\nHost: a\r\n\r\n");
    bad("version without minor", "GET / HTTP/1\r\nHost: a\r\n\r\n");
    bad("version with more digits", "GET / HTTP/1.10\r\nHost: a\r\n\r\n");
    bad("two spaces", "GET  / HTTP/1.1\r\nHost: a\r\n\r\n");
    bad("tab for a space", "GET\t/ HTTP/1.1\r\nHost: a\r\n\r\n");
    bad("space at the end", "GET / HTTP/1.1 \r\nHost: a\r\n\r\n");
    bad("space in the target", "GET /a b HTTP/1.1\r\nHost: a\r\n\r\n");
    bad("space in front", " GET / HTTP/1.1\r\nHost: a\r\n\r\n");
    bad("method with a slash", "GE/T / HTTP/1.1\r\nHost: a\r\n\r\n");
    bad("no method", " / HTTP/1.1\r\nHost: a\r\n\r\n");
    good("unknown method is a matter of taste", "BREW / HTTP/1.1\r\nHost: a\r\n\r\n", {u"BREW  1.1 [Host=a] | "_s});
    bad("line too long", "GET /" + QByteArray(300, 'a') + " HTTP/1.1\r\nHost: a\r\n\r\n", 414);
    bad("line without end", QByteArray(300, 'a'), 414);
    bad("TLS hello", QByteArray::fromHex("16030100a5010000a10303") + QByteArray(300, 'x'), 414);

    // §3.2: targets
    good("absolute form", "GET http://example.org:81/x?y HTTP/1.1\r\nHost: a\r\n\r\n", {u"GET x 1.1 [Host=a] | "_s});
    good("options for all", "OPTIONS * HTTP/1.1\r\nHost: a\r\n\r\n", {u"OPTIONS  1.1 [Host=a] | "_s});
    good("connect", "CONNECT a.example:443 HTTP/1.1\r\nHost: a.example:443\r\n\r\n",
        {u"CONNECT  1.1 [Host=a.example:443] | "_s});
    bad("star for another method", "GET * HTTP/1.1\r\nHost: a\r\n\r\n");
    bad("connect with a path", "CONNECT /x HTTP/1.1\r\nHost: a\r\n\r\n");
    bad("no slash", "GET x HTTP/1.1\r\nHost: a\r\n\r\n");
    bad("fragment", "GET /x#y HTTP/1.1\r\nHost: a\r\n\r\n");
    bad("byte over 127", "GET /\xc3\xa9 HTTP/1.1\r\nHost: a\r\n\r\n");
    bad("dot segments", "GET /a/../b HTTP/1.1\r\nHost: a\r\n\r\n");
    bad("dot segments, encoded", "GET /a/%2e%2E/b HTTP/1.1\r\nHost: a\r\n\r\n");
    bad("encoded NUL", "GET /a%00 HTTP/1.1\r\nHost: a\r\n\r\n");
    bad("half an encoding", "GET /a%4 HTTP/1.1\r\nHost: a\r\n\r\n");
    bad("wrong encoding", "GET /a%zz HTTP/1.1\r\nHost: a\r\n\r\n");
    bad("encoding not UTF-8", "GET /%ff HTTP/1.1\r\nHost: a\r\n\r\n");

    // §5: fields
    good("blanks around values", get("Host:\t a \t\r\nX-Y:b\r\n"), {u"GET  1.1 [Host=a] [X-Y=b] | "_s});
    good("empty value", get("Host: a\r\nX:\r\n"), {u"GET  1.1 [Host=a] [X=] | "_s});
    good("bytes over 127 in a value", get("Host: a\r\nX: \xe9\r\n"), {u"GET  1.1 [Host=a] [X=\u00e9] | "_s});
    good("colon in a value", get("Host: a\r\nX: b:c\r\n"), {u"GET  1.1 [Host=a] [X=b:c] | "_s});
    bad("space before the colon", get("Host : a\r\n"));
    bad("tab before the colon", get("Host: a\r\nX\t: b\r\n"));
    bad("no colon", get("Host: a\r\nnonsense\r\n"));
    bad("no name", get("Host: a\r\n: b\r\n"));
    bad("name with a space", get("Host: a\r\nX Y: b\r\n"));
    bad("name over 127", get("Host: a\r\nX\xe9: b\r\n"));
    bad("folded (§5.2)", get("Host: a\r\nX: b\r\n c\r\n"));
    bad("folded first line", "GET / HTTP/1.1\r\n Host: a\r\n\r\n");
    bad("NUL in a value", nul(get("Host: a\r\nX: b~c\r\n")));
    bad("NUL in a name", nul(get("Host: a\r\nX~Y: b\r\n")));
    bad("NUL in the request line", nul("GET /~ HTTP/1.1\r\nHost: a\r\n\r\n"));
    bad("escape in a value", get("Host: a\r\nX: \x1b[31m\r\n"));
    bad("delete in a value", get("Host: a\r\nX: \x7f\r\n"));
    bad("CR in a value", get("Host: a\r\nX: b\rc\r\n"));
    bad("CR CR LF", get("Host: a\r\r\n"));
    bad("LF alone after a field", get("Host: a\nX: b\r\n"));
    bad("LF alone after the request line", "GET / HTTP/1.1\nHost: a\r\n\r\n");
    bad("LF alone as the empty line", "GET / HTTP/1.1\r\nHost: a\r\n\n");
    bad("too many fields", get("Host: a\r\n" + QByteArray("X: y\r\n").repeated(11)), 431);
    good("as many as allowed", get("Host: a\r\n" + QByteArray("X: y\r\n").repeated(9)),
        {u"GET  1.1 [Host=a]"_s + u" [X=y]"_s.repeated(9) + u" | "_s});
    bad("a field too long", get("Host: a\r\nX: " + QByteArray(1100, 'y') + "\r\n"), 431);
    bad("fields too long together", get("Host: a\r\n" + ("X: " + QByteArray(300, 'y') + "\r\n").repeated(4)), 431);

    // §3.2: Host
    bad("no Host", get(""));
    bad("two Hosts", get("Host: a\r\nHost: a\r\n"));
    bad("two Hosts, other case", get("Host: a\r\nhOST: b\r\n"));
    bad("Host with a path", get("Host: a/b\r\n"));
    bad("Host with a user", get("Host: u@a\r\n"));
    bad("Host with a space", get("Host: a b\r\n"));
    bad("Host with a bad port", get("Host: a:99999\r\n"));
    bad("Host with half an IPv6", get("Host: [::1\r\n"));
    good("Host, IPv6 and port", get("Host: [::1]:8080\r\n"), {u"GET  1.1 [Host=[::1]:8080] | "_s});
    good("Host, empty (§3.2)", get("Host:\r\n"), {u"GET  1.1 [Host=] | "_s});

    // §6: bodies
    good("a body by length", post("Content-Length: 5\r\n", "hello"),
        {u"POST  1.1 [Host=a] [Content-Length=5] | hello"_s});
    good("an empty body", post("Content-Length: 0\r\n", ""), {u"POST  1.1 [Host=a] [Content-Length=0] | "_s});
    good("no word of a body is none", post("", ""), {u"POST  1.1 [Host=a] | "_s});
    good("leading zeros are digits", post("Content-Length: 005\r\n", "hello"),
        {u"POST  1.1 [Host=a] [Content-Length=005] | hello"_s});
    good("a body with GET", "GET / HTTP/1.1\r\nHost: a\r\nContent-Length: 2\r\n\r\nhi",
        {u"GET  1.1 [Host=a] [Content-Length=2] | hi"_s});
    bad("two lengths", post("Content-Length: 5\r\nContent-Length: 6\r\n", "hello!"));
    bad("two equal lengths", post("Content-Length: 5\r\nContent-Length: 5\r\n", "hello"));
    bad("two lengths in one", post("Content-Length: 5, 5\r\n", "hello"));
    bad("signed length", post("Content-Length: +5\r\n", "hello"));
    bad("negative length", post("Content-Length: -5\r\n", "hello"));
    bad("hexadecimal length", post("Content-Length: 0x5\r\n", "hello"));
    bad("length with a fraction", post("Content-Length: 5.0\r\n", "hello"));
    bad("length with a space", post("Content-Length: 5 5\r\n", "hello"));
    bad("empty length", post("Content-Length:\r\n", ""));
    bad("length over 64 bits", post("Content-Length: 99999999999999999999\r\n", ""), 413);
    bad("length over the limit", post("Content-Length: 101\r\n", ""), 413);
    bad("length and encoding", post("Content-Length: 5\r\nTransfer-Encoding: chunked\r\n", "0\r\n\r\n"));
    bad("encoding and length", post("Transfer-Encoding: chunked\r\nContent-Length: 5\r\n", "0\r\n\r\n"));
    bad("encoding in HTTP/1.0", "POST / HTTP/1.0\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n");
    bad("another encoding", post("Transfer-Encoding: gzip\r\n", ""));
    bad("another encoding besides", post("Transfer-Encoding: gzip, chunked\r\n", ""), 501);
    bad("chunked, then another", post("Transfer-Encoding: chunked, gzip\r\n", ""));
    bad("chunked twice", post("Transfer-Encoding: chunked, chunked\r\n", ""));
    bad("two encoding lines", post("Transfer-Encoding: identity\r\nTransfer-Encoding: chunked\r\n", ""), 501);
    bad("nearly chunked", post("Transfer-Encoding: xchunked\r\n", ""));
    bad("chunked with a parameter", post("Transfer-Encoding: chunked;q=1\r\n", ""));
    bad("empty encoding", post("Transfer-Encoding:\r\n", ""));

    // §7.1: chunks
    const QString head = u"POST  1.1 [Host=a] [Transfer-Encoding=chunked] | "_s;
    good("chunks", chunked("5\r\nhello\r\n6\r\n world\r\n0\r\n\r\n"), {head + u"hello world"_s});
    good("no chunk", chunked("0\r\n\r\n"), {head});
    good("chunk size in hexadecimal", chunked("A\r\n0123456789\r\na\r\n0123456789\r\n0\r\n\r\n"),
        {head + u"01234567890123456789"_s});
    good("size with zeros", chunked("0005\r\nhello\r\n000\r\n\r\n"), {head + u"hello"_s});
    good("extensions", chunked("5;a=b;c=\"d\"\r\nhello\r\n0;x\r\n\r\n"), {head + u"hello"_s});
    good("blanks before an extension", chunked("5 \t;a\r\nhello\r\n0\r\n\r\n"), {head + u"hello"_s});
    good("trailers are dropped", chunked("5\r\nhello\r\n0\r\nX: y\r\nHost: z\r\n\r\n"), {head + u"hello"_s});
    good("CR LF in a chunk is data", chunked("4\r\n\r\n\r\n\r\n0\r\n\r\n"), {head + u"\r\n\r\n"_s});
    good("other case", post("Transfer-Encoding: Chunked\r\n", "1\r\nx\r\n0\r\n\r\n"),
        {u"POST  1.1 [Host=a] [Transfer-Encoding=Chunked] | x"_s});
    bad("size not a number", chunked("x\r\n"));
    bad("empty size", chunked("\r\n"));
    bad("signed size", chunked("+5\r\nhello\r\n"));
    bad("negative size", chunked("-5\r\nhello\r\n"));
    bad("size with 0x", chunked("0x5\r\nhello\r\n"));
    bad("size with a blank in front", chunked(" 5\r\nhello\r\n"));
    bad("size with a blank behind", chunked("5 \r\nhello\r\n"));
    bad("size over 64 bits", chunked("fffffffffffffffff\r\n"), 413);
    bad("size over the limit", chunked("65\r\n"), 413);
    bad("sizes over the limit together", chunked("50\r\n" + QByteArray(80, 'x') + "\r\n50\r\n"), 413);
    bad("chunk longer than said", chunked("5\r\nhello!\r\n"));
    bad("chunk shorter than said", chunked("5\r\nhell\r\n0\r\n\r\n"));
    bad("LF alone after the size", chunked("5\nhello\r\n"));
    bad("LF alone after the data", chunked("5\r\nhello\n0\r\n\r\n"));
    bad("CR alone in an extension", chunked("5;a\rb\r\nhello\r\n"));
    bad("size line too long", chunked("5;" + QByteArray(60, 'x') + "\r\nhello\r\n"));
    bad("bad trailer", chunked("0\r\nX Y: z\r\n\r\n"));
    bad("trailers too long", chunked("0\r\n" + QByteArray("X: yyyyyyyy\r\n").repeated(20) + "\r\n"));

    // One behind the other
    good("pipelined", get("Host: a\r\n") + "GET /b HTTP/1.1\r\nHost: a\r\n\r\n",
        {u"GET  1.1 [Host=a] | "_s, u"GET b 1.1 [Host=a] | "_s});
    good("behind a body", post("Content-Length: 2\r\n", "hi") + get("Host: a\r\n"),
        {u"POST  1.1 [Host=a] [Content-Length=2] | hi"_s, u"GET  1.1 [Host=a] | "_s});
    good("behind chunks", chunked("2\r\nhi\r\n0\r\n\r\n") + get("Host: a\r\n"),
        {head + u"hi"_s, u"GET  1.1 [Host=a] | "_s});
    good("an empty line between (§2.2)", post("Content-Length: 2\r\n", "hi") + "\r\n" + get("Host: a\r\n"),
        {u"POST  1.1 [Host=a] [Content-Length=2] | hi"_s, u"GET  1.1 [Host=a] | "_s});
    good("each body has the limit for itself", post("Content-Length: 80\r\n", QByteArray(80, 'x')).repeated(3),
        QStringList(3, u"POST  1.1 [Host=a] [Content-Length=80] | "_s + QString(80, u'x')));
    bad("a good one, then nonsense", get("Host: a\r\n") + "nonsense\r\n", 400, {u"GET  1.1 [Host=a] | "_s});
    bad("nothing after a refusal", "nonsense\r\n" + get("Host: a\r\n"));
    bad("smuggled behind a length",
        post("Content-Length: 0\r\nContent-Length: 40\r\n", "GET /admin HTTP/1.1\r\nHost: a\r\n\r\n"));
}

void RequestParserTest::readsRequests()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QStringList, requests);
    QFETCH(int, refused);
    const auto compare = [&](const Heard& heard) {
        QCOMPARE(heard.requests, requests);
        QCOMPARE(heard.refused, refused);
    };
    compare(inPieces(bytes, [&] { return bytes.size(); }));
    compare(inPieces(bytes, [] { return qsizetype(1); }));
    QRandomGenerator random(2022);
    for (int round = 0; round < 20; ++round)
        compare(inPieces(bytes, [&] { return qsizetype(random.bounded(1, 12)); }));
}

void RequestParserTest::refusesBeforeTheEnd()
{
    // A line that is too long is refused while it grows, not when it ends.
    RequestParser parser(small());
    Heard heard;
    for (int i = 0; i < 1000 && heard.refused == 0; ++i)
        feed(parser, "a", heard);
    QCOMPARE(heard.refused, 414);

    RequestParser fields(small());
    heard = {};
    feed(fields, "GET / HTTP/1.1\r\n", heard);
    int fed = 0;
    for (; fed < 5000 && heard.refused == 0; ++fed)
        feed(fields, "x", heard);
    QCOMPARE(heard.refused, 431);
    QVERIFY(fed <= 1010);
}

void RequestParserTest::knowsTheBodyByTheHead()
{
    const auto headOf = [](const QByteArray& bytes) {
        auto parser = std::make_unique<RequestParser>(small());
        QByteArrayView rest = bytes;
        const auto piece = parser->read(rest);
        return piece && *piece && **piece == RequestParser::Piece::Head ? std::move(parser) : nullptr;
    };
    const auto none = headOf(get("Host: a\r\n"));
    QVERIFY(none && !none->hasBody() && none->announcedBody() == 0);
    const auto length = headOf(post("Content-Length: 7\r\n", "x"));
    QVERIFY(length && length->hasBody() && length->announcedBody() == 7);
    const auto chunks = headOf(chunked(""));
    QVERIFY(chunks && chunks->hasBody() && chunks->announcedBody() == -1);
}

void RequestParserTest::holdsALoweredLimit()
{
    RequestParser parser(small());
    const QByteArray bytes = post("Content-Length: 50\r\n", "");
    QByteArrayView rest = bytes;
    QCOMPARE(**parser.read(rest), RequestParser::Piece::Head);
    parser.setBodyLimit(10);
    const auto refusal = parser.read(rest); // without a byte of the body
    QVERIFY(refusal && !*refusal);
    QCOMPARE(refusal->error().native, 413);
}

void RequestParserTest::keepsNothingOfATailWithoutEnd()
{
    RequestParser parser(small());
    Heard heard;
    QVERIFY(parser.isIdle());
    feed(parser, get("Host: a\r\n"), heard);
    QVERIFY(parser.isIdle());
    feed(parser, "GET", heard);
    QVERIFY(!parser.isIdle());
}

QTEST_GUILESS_MAIN(RequestParserTest)
#include "tst_requestparser.moc"
