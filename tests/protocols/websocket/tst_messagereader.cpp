#include <QRandomGenerator>
#include <QTest>

#include "protocols/websocket/messagereader.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::websocket;
using namespace Qt::StringLiterals;

namespace {

/// What a reader made of some bytes: one line a message, and the close code it ended with.
struct Heard {
    QStringList messages;
    int failedWith = 0;
    bool operator==(const Heard&) const = default;
};

QString describe(const Message& message)
{
    // Long payloads are told by length and sum: a table stays readable and a wrong byte is still noticed.
    const QString body = message.payload.size() <= 60
        ? QString::fromLatin1(message.payload)
        : u"%1 bytes, sum %2"_s.arg(message.payload.size()).arg(qChecksum(message.payload));
    switch (message.type) {
    case Message::Type::Text: return u"text "_s + body;
    case Message::Type::Binary: return u"binary "_s + body;
    case Message::Type::Ping: return u"ping "_s + body;
    case Message::Type::Pong: return u"pong "_s + body;
    case Message::Type::Close: return u"close %1 "_s.arg(quint16(message.code)) + body;
    }
    return {};
}

void feed(MessageReader& reader, QByteArrayView bytes, Heard& heard)
{
    while (auto message = reader.read(bytes)) {
        if (!*message) {
            heard.failedWith = message->error().native;
            return;
        }
        heard.messages.append(describe(**message));
    }
}

Heard inPieces(const QByteArray& bytes, Role role, MessageLimits limits, const std::function<qsizetype()>& size)
{
    MessageReader reader(role, limits);
    Heard heard;
    for (qsizetype at = 0; at < bytes.size();) {
        const qsizetype count = std::min(size(), bytes.size() - at);
        feed(reader, QByteArrayView(bytes).sliced(at, count), heard);
        at += count;
    }
    return heard;
}

constexpr Mask key = 0x37fa213d;

QByteArray masked(Opcode opcode, QByteArrayView payload, bool final = true)
{
    return encodeFrame(opcode, payload, key, final);
}

QByteArray hex(const char* text)
{
    return QByteArray::fromHex(text);
}

/// A masked frame written by hand: first byte as given, mask zero.
QByteArray raw(quint8 first, QByteArrayView payload)
{
    QByteArray frame = encodeFrame(Opcode::Text, payload, 0);
    frame[0] = char(first);
    return frame;
}

QByteArray maskedClose(quint16 code, QByteArrayView reason = {})
{
    QByteArray payload;
    payload.append(char(code >> 8)).append(char(code & 0xff)).append(reason);
    return masked(Opcode::Close, payload);
}

} // namespace

class MessageReaderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsFramesFromClients_data();
    void readsFramesFromClients();
    void refusesAndTakesText_data();
    void refusesAndTakesText();
    void judgesCloseCodes_data();
    void judgesCloseCodes();
    void readsWhatItsOtherSideWrites();
    void insistsOnUnmaskedServers();
    void refusesAnnouncedSizeAtOnce();
};

void MessageReaderTest::readsFramesFromClients_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QStringList>("messages");
    QTest::addColumn<int>("failedWith");
    const auto row = [](const char* name, const QByteArray& bytes, const QStringList& messages, int failedWith = 0) {
        QTest::newRow(name) << bytes << messages << failedWith;
    };
    const auto sized = [](qsizetype size) { return QByteArray(size, '*'); };
    const auto told = [](const char* kind, const QByteArray& payload) {
        return u"%1 %2 bytes, sum %3"_s.arg(QLatin1String(kind)).arg(payload.size()).arg(qChecksum(payload));
    };

    // The RFC's own examples (§5.7).
    row("rfc: masked Hello", hex("818537fa213d7f9f4d5158"), {u"text Hello"_s});
    row("rfc: masked pong", hex("8a8537fa213d7f9f4d5158"), {u"pong Hello"_s});

    // Framing: every form of the length, at its edges.
    row("text, empty", masked(Opcode::Text, ""), {u"text "_s});
    row("binary, empty", masked(Opcode::Binary, ""), {u"binary "_s});
    for (const qsizetype size : {125, 126, 127, 128, 65535, 65536, 100000}) {
        QTest::newRow(qPrintable(u"text of %1"_s.arg(size)))
            << masked(Opcode::Text, sized(size)) << QStringList{told("text", sized(size))} << 0;
        QTest::newRow(qPrintable(u"binary of %1"_s.arg(size)))
            << masked(Opcode::Binary, QByteArray(size, char(0xfe)))
            << QStringList{told("binary", QByteArray(size, char(0xfe)))} << 0;
    }
    row("length 5 in 16 bits", hex("81fe000500000000") + "Hello", {}, 1002);
    row("length 125 in 16 bits", hex("81fe007d00000000") + sized(125), {}, 1002);
    row("length 126 in 64 bits", hex("81ff000000000000007e00000000") + sized(126), {}, 1002);
    row("length 65535 in 64 bits", hex("81ff000000000000ffff00000000") + sized(65535), {}, 1002);
    row("length with the top bit", hex("82ff800000000000000000000000"), {}, 1002);
    row("no mask", hex("810548656c6c6f"), {}, 1002);

    // Pings and pongs.
    row("ping, empty", masked(Opcode::Ping, ""), {u"ping "_s});
    row("ping, 125", masked(Opcode::Ping, sized(125)), {told("ping", sized(125))});
    row("ping, 126", masked(Opcode::Ping, sized(126)), {}, 1002);
    row("ping, binary", masked(Opcode::Ping, "\xff\xfe"), {u"ping \u00ff\u00fe"_s});
    row("pong unasked", masked(Opcode::Pong, "x"), {u"pong x"_s});
    row("ten pings", masked(Opcode::Ping, "a").repeated(10), QStringList(10, u"ping a"_s));

    // Reserved bits and opcodes.
    row("RSV1", raw(0xc1, "x"), {}, 1002);
    row("RSV2", raw(0xa1, "x"), {}, 1002);
    row("RSV3", raw(0x91, "x"), {}, 1002);
    row("RSV1 on a ping, after a text", masked(Opcode::Text, "a") + raw(0xc9, ""), {u"text a"_s}, 1002);
    for (const int opcode : {3, 4, 5, 6, 7, 11, 12, 13, 14, 15})
        QTest::newRow(qPrintable(u"opcode %1"_s.arg(opcode)))
            << raw(quint8(0x80 | opcode), "x") << QStringList() << 1002;

    // Fragments.
    row("two fragments", masked(Opcode::Text, "Hel", false) + masked(Opcode::Continuation, "lo"), {u"text Hello"_s});
    row("fragments, some empty",
        masked(Opcode::Text, "", false) + masked(Opcode::Continuation, "mid", false) + masked(Opcode::Continuation, ""),
        {u"text mid"_s});
    row("all fragments empty",
        masked(Opcode::Binary, "", false) + masked(Opcode::Continuation, "", false) + masked(Opcode::Continuation, ""),
        {u"binary "_s});
    row("ping between fragments",
        masked(Opcode::Text, "Hel", false) + masked(Opcode::Ping, "!") + masked(Opcode::Continuation, "lo"),
        {u"ping !"_s, u"text Hello"_s});
    row("pings between many",
        masked(Opcode::Text, "a", false) + masked(Opcode::Ping, "1") + masked(Opcode::Continuation, "b", false)
            + masked(Opcode::Ping, "2") + masked(Opcode::Continuation, "c"),
        {u"ping 1"_s, u"ping 2"_s, u"text abc"_s});
    row("close between fragments", masked(Opcode::Text, "Hel", false) + maskedClose(1000), {u"close 1000 "_s});
    row("fragmented ping", masked(Opcode::Ping, "a", false) + masked(Opcode::Continuation, "b"), {}, 1002);
    row("fragmented close", masked(Opcode::Close, "", false), {}, 1002);
    row("continuation of nothing", masked(Opcode::Continuation, "x"), {}, 1002);
    row("continuation, not final, of nothing", masked(Opcode::Continuation, "x", false), {}, 1002);
    row("continuation after a whole text", masked(Opcode::Text, "a") + masked(Opcode::Continuation, "b"), {u"text a"_s},
        1002);
    row("text inside a text", masked(Opcode::Text, "a", false) + masked(Opcode::Text, "b"), {}, 1002);
    row("binary inside a text", masked(Opcode::Text, "a", false) + masked(Opcode::Binary, "b"), {}, 1002);
    row("UTF-8 over a fragment's edge", masked(Opcode::Text, "\xe2\x82", false) + masked(Opcode::Continuation, "\xac"),
        {u"text \u00e2\u0082\u00ac"_s});
    row("ping inside a character",
        masked(Opcode::Text, "\xe2", false) + masked(Opcode::Ping, "\xff") + masked(Opcode::Continuation, "\x82\xac"),
        {u"ping \u00ff"_s, u"text \u00e2\u0082\u00ac"_s});
    row("bad UTF-8 in the second fragment",
        masked(Opcode::Text, "ok", false) + masked(Opcode::Continuation, "\xff", false), {}, 1007);
    row("one text ends, the next is judged anew", masked(Opcode::Text, "\xc3\xa9") + masked(Opcode::Text, "a"),
        {u"text \u00c3\u00a9"_s, u"text a"_s});

    // Closing. What comes after the close frame is the connection's affair, not the reader's.
    row("close, empty", masked(Opcode::Close, ""), {u"close 1005 "_s});
    row("close, one byte", masked(Opcode::Close, "\x03"), {}, 1002);
    row("close with a reason", maskedClose(1000, "bye"), {u"close 1000 bye"_s});
    row("close with the longest reason", maskedClose(1000, sized(123)),
        {u"close 1000 "_s + told("", sized(123)).trimmed()});
    row("close with too long a reason", maskedClose(1000, sized(124)), {}, 1002);
    row("close with a reason not UTF-8", maskedClose(1000, "\xce\xba\xff"), {}, 1007);
    row("close with half a character", maskedClose(1000, "\xce"), {}, 1007);

    // Limits: the message is 200,000 bytes at most in this test, fragments 100.
    row("longer than the limit", masked(Opcode::Binary, sized(200001)), {}, 1009);
    row("longer in fragments",
        masked(Opcode::Binary, sized(150000), false) + masked(Opcode::Continuation, sized(50001)), {}, 1009);
    row("at the limit", masked(Opcode::Binary, sized(150000), false) + masked(Opcode::Continuation, sized(50000)),
        {told("binary", sized(200000))});
    row("too many fragments", masked(Opcode::Text, "", false) + masked(Opcode::Continuation, "", false).repeated(100),
        {}, 1009);
    row("nothing after a failure", masked(Opcode::Continuation, "x") + masked(Opcode::Text, "y"), {}, 1002);
}

void MessageReaderTest::readsFramesFromClients()
{
    QFETCH(QByteArray, bytes);
    const Heard expected{QTest::currentDataTag()
            ? *static_cast<QStringList*>(QTest::qData("messages", QMetaType::QStringList))
            : QStringList(),
        *static_cast<int*>(QTest::qData("failedWith", QMetaType::Int))};
    const MessageLimits limits{.message = 200000, .fragments = 100};
    const auto compare = [&](const Heard& heard) {
        QCOMPARE(heard.messages, expected.messages);
        QCOMPARE(heard.failedWith, expected.failedWith);
    };
    compare(inPieces(bytes, Role::Server, limits, [&] { return bytes.size(); }));
    compare(inPieces(bytes, Role::Server, limits, [] { return qsizetype(1); }));
    QRandomGenerator random(4711);
    for (int round = 0; round < 20; ++round)
        compare(
            inPieces(bytes, Role::Server, limits, [&] { return qsizetype(random.bounded(1, round < 10 ? 9 : 5000)); }));
}

void MessageReaderTest::refusesAndTakesText_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("good");
    const auto row = [](const char* name, const char* bytes, bool good) { QTest::newRow(name) << hex(bytes) << good; };
    row("greek", "cebae1bdb9cf83cebcceb5", true);
    row("euro sign", "e282ac", true);
    row("first of two bytes", "c280", true);
    row("first of three bytes", "e0a080", true);
    row("first of four bytes", "f0908080", true);
    row("last of two bytes", "dfbf", true);
    row("last of three bytes", "efbfbf", true);
    row("last character of all", "f48fbfbf", true);
    row("below the surrogates", "ed9fbf", true);
    row("above the surrogates", "ee8080", true);
    row("replacement character", "efbfbd", true);
    row("NUL", "00", true);
    row("byte order mark", "efbbbf", true);
    row("non-character U+FFFE", "efbfbe", true);
    row("lone continuation 80", "80", false);
    row("lone continuation bf", "bf", false);
    row("lead without end, two", "c3", false);
    row("lead without end, three", "e282", false);
    row("lead without end, four", "f09080", false);
    row("two leads", "c3c3a9", false);
    row("space in a character", "e28220ac", false);
    row("fe", "fe", false);
    row("ff", "ff", false);
    row("five bytes", "f8888080 80", false);
    row("overlong slash, two", "c0af", false);
    row("overlong c1", "c1bf", false);
    row("overlong slash, three", "e080af", false);
    row("overlong slash, four", "f08080af", false);
    row("overlong NUL", "c080", false);
    row("overlong limit of three", "e09fbf", false);
    row("overlong limit of four", "f08fbfbf", false);
    row("surrogate d800", "eda080", false);
    row("surrogate dfff", "edbfbf", false);
    row("surrogate pair", "eda081edb080", false);
    row("beyond U+10FFFF", "f4908080", false);
    row("f5", "f5808080", false);
    row("good, then bad, then good", "cebaf4908080 656469746564", false);
}

void MessageReaderTest::refusesAndTakesText()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, good);
    const QByteArray frame = masked(Opcode::Text, text);
    for (const qsizetype piece : {frame.size(), qsizetype(1), qsizetype(2), qsizetype(3)}) {
        const auto heard = inPieces(frame, Role::Server, {}, [=] { return piece; });
        QCOMPARE(heard.failedWith, good ? 0 : 1007);
        QCOMPARE(heard.messages.size(), good ? 1 : 0);
    }
    // The same as binary is nobody's business.
    QCOMPARE(inPieces(masked(Opcode::Binary, text), Role::Server, {}, [] { return 1; }).failedWith, 0);
    // A wrong byte is told before the rest of the frame has come.
    if (!good && text.size() > 1) {
        MessageReader reader(Role::Server);
        Heard heard;
        feed(reader, masked(Opcode::Text, text + QByteArray(1000, 'x')).first(8 + text.size() + 1), heard);
        QCOMPARE(heard.failedWith, 1007);
    }
}

void MessageReaderTest::judgesCloseCodes_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<bool>("good");
    for (const int code :
        {1000, 1001, 1002, 1003, 1007, 1008, 1009, 1010, 1011, 1012, 1013, 1014, 3000, 3999, 4000, 4999})
        QTest::addRow("%d", code) << code << true;
    for (const int code : {0, 1, 999, 1004, 1005, 1006, 1015, 1016, 1100, 2000, 2999, 5000, 65535})
        QTest::addRow("%d", code) << code << false;
}

void MessageReaderTest::judgesCloseCodes()
{
    QFETCH(int, code);
    QFETCH(bool, good);
    const auto heard = inPieces(maskedClose(quint16(code), "x"), Role::Server, {}, [] { return 1; });
    QCOMPARE(heard.failedWith, good ? 0 : 1002);
    QCOMPARE(heard.messages, good ? QStringList{u"close %1 x"_s.arg(code)} : QStringList());
}

void MessageReaderTest::readsWhatItsOtherSideWrites()
{
    QRandomGenerator random(11);
    for (int round = 0; round < 300; ++round) {
        QByteArray payload(random.bounded(round % 3 ? 300 : 70000), Qt::Uninitialized);
        for (char& c : payload)
            c = char('a' + random.bounded(26));
        const auto sender = round % 2 ? Role::Client : Role::Server;
        const std::optional<Mask> mask = sender == Role::Client ? std::optional(randomMask()) : std::nullopt;
        const qsizetype cut = payload.isEmpty() ? 0 : random.bounded(payload.size());
        const QByteArray bytes = encodeFrame(Opcode::Text, QByteArrayView(payload).first(cut), mask, false)
            + encodeFrame(Opcode::Continuation, QByteArrayView(payload).sliced(cut), mask);
        MessageReader reader(sender == Role::Client ? Role::Server : Role::Client);
        QByteArrayView rest = bytes;
        const auto message = reader.read(rest);
        QVERIFY(message && *message);
        QCOMPARE((*message)->payload, payload);
        QVERIFY(rest.isEmpty() && !reader.isInsideMessage());
    }
}

void MessageReaderTest::insistsOnUnmaskedServers()
{
    QCOMPARE(
        inPieces(hex("810548656c6c6f"), Role::Client, {}, [] { return 1; }).messages, QStringList{u"text Hello"_s});
    QCOMPARE(inPieces(hex("818537fa213d7f9f4d5158"), Role::Client, {}, [] { return 1; }).failedWith, 1002);
}

void MessageReaderTest::refusesAnnouncedSizeAtOnce()
{
    // Ten terabytes are announced; the verdict comes with the head's last byte.
    MessageReader reader(Role::Server);
    Heard heard;
    feed(reader, hex("82ff00000a0000000000"), heard);
    QCOMPARE(heard.failedWith, 0);
    feed(reader, hex("00000000"), heard);
    QCOMPARE(heard.failedWith, 1009);
}

QTEST_GUILESS_MAIN(MessageReaderTest)
#include "tst_messagereader.moc"
