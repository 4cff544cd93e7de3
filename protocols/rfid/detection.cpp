#include "protocols/rfid/detection.h"

#include <algorithm>

#include "protocols/rfid/drivers.h"
#include "protocols/rfid/readers/polled/elatectwn4.h"
#include "protocols/rfid/readers/polled/pcscrecord.h"

namespace everyport::rfid {

using namespace Qt::StringLiterals;

namespace {

/// What one driver made of the bytes.
struct Opinion final : DriverEvents {
    void tagRead(const Tag& tag, Moment) override
    {
        ++reads;
        unchecked += tag.checked ? 0 : 1;
    }
    void tagGone(const Tag&, Moment) override { ++reads; }
    void faultFound(Fault, Moment) override { ++faults; }
    void frameHeard(const Frame& frame, Moment) override
    {
        const auto isCheck = [](const Span& span) { return span.part == Part::Check; };
        proved += std::any_of(frame.begin(), frame.end(), isCheck) ? 1 : 0;
        for (const auto& span : frame) {
            if (span.part == Part::Noise || span.part == Part::Broken)
                strange += span.bytes.size();
            if (span.part == Part::Start && span.bytes.size() == 1 && frame.size() > 1 && frame[1].part == Part::Header)
                binary = true;
        }
    }
    void commandReady(const QByteArray&) override {}
    void firmwareTold(const QString& version) override { firmware = version; }

    int reads = 0;
    int unchecked = 0;
    int faults = 0;
    int proved = 0;        ///< Frames whose sum fits, with a card in them or not.
    qsizetype strange = 0; ///< Bytes that fitted nothing.
    bool binary = false;
    QString firmware;
};

Opinion ask(const QString& driver, const QByteArray& heard)
{
    Opinion opinion;
    auto reader = makeDriver(driver, {}, opinion);
    reader->feed(heard, Moment(0));
    reader->finish(Moment(0));
    return opinion;
}

bool isText(char c)
{
    return (c >= 0x20 && c < 0x7F) || c == '\r' || c == '\n' || c == '\t';
}

// What can be said of bytes that no driver understands. A character whose stop bit was not where we looked comes
// through as 00: with the wrong parity every other character does and the rest is right, at the wrong rate nothing is.
Hint hintOf(const QByteArray& heard)
{
    const auto zeros = heard.count('\0');
    const auto text = std::count_if(heard.begin(), heard.end(), isText);
    if (heard.isEmpty())
        return Hint::Silent;
    if (text == heard.size())
        return Hint::NotAReader;
    if (text + zeros == heard.size() && 4 * text >= heard.size() && 4 * zeros >= heard.size())
        return Hint::Parity;
    return 4 * (heard.size() - text) >= heard.size() ? Hint::Baud : Hint::NotAReader;
}

Detection claimed(const QString& driver, const Opinion& opinion, Confidence confidence, int baud)
{
    Detection detection;
    detection.driver = driver;
    if (const auto* own = driverInfo(driver))
        detection.title = own->title;
    detection.firmware = opinion.firmware;
    detection.confidence = confidence;
    detection.baud = baud;
    return detection;
}

// Frames with a sum prove themselves, whatever stands around them.
std::optional<Detection> byChecksum(const Hearing& hearing)
{
    for (const auto& name : {u"id12"_s, u"rdm6300"_s, u"pn532-hsu"_s, u"pepper-c1"_s}) {
        const auto opinion = ask(name, hearing.heard);
        if (opinion.reads == 0 && opinion.firmware.isEmpty())
            continue;
        const bool proved = opinion.unchecked < opinion.reads || !opinion.firmware.isEmpty();
        auto detection = claimed(name, opinion, proved ? Confidence::High : Confidence::Medium, hearing.baud);
        if (name == u"rdm6300"_s)
            detection.variant = !proved ? u"no-checksum"_s : opinion.binary ? u"binary"_s : QString();
        return detection;
    }
    const auto acg = ask(u"acg-multiiso"_s, hearing.heard);
    if (!acg.firmware.isEmpty())
        return claimed(u"acg-multiiso"_s, acg, Confidence::High, hearing.baud);
    // A few digits are anybody's, but not as the answer to its own question.
    const auto* elatec = driverInfo(u"elatec-twn4");
    if (hearing.probe == elatec->probe && ElatecTwn4Driver::isAnswer(hearing.heard))
        return claimed(elatec->name, {}, Confidence::High, hearing.baud);
    return {};
}

// Readers that answer: whatever they said to our question, in frames of their own, and hardly anything else.
std::optional<Detection> byAnswer(const Hearing& hearing)
{
    for (const auto& name : {u"sm130"_s, u"stronglink"_s, u"hongchang"_s, u"feig-obid"_s, u"uhf-chafon"_s}) {
        const auto opinion = ask(name, hearing.heard);
        if (opinion.proved > 0 && 4 * opinion.strange <= hearing.heard.size())
            return claimed(name, opinion, Confidence::High, hearing.baud);
    }
    return {};
}

// A line that carries a smart card reader carries nothing but its records.
std::optional<Detection> byRecords(const Hearing& hearing)
{
    QByteArrayView left = hearing.heard;
    while (const auto record = pcscFront(left).record)
        left = left.sliced(PcscRecord::headSize + record->content.size());
    if (hearing.heard.isEmpty() || !left.isEmpty())
        return {};
    return claimed(u"pcsc"_s, {}, Confidence::High, hearing.baud);
}

std::optional<Detection> byMarks(const Hearing& hearing, const QList<DriverInfo>& lent)
{
    for (const auto& info : lent) {
        if (info.marks.isEmpty() || !hearing.heard.contains(info.marks)
            || (info.baud != hearing.baud && !info.otherBauds.contains(hearing.baud)))
            continue;
        auto detection = claimed(info.name, {}, Confidence::Medium, hearing.baud);
        detection.title = info.title;
        return detection;
    }
    return {};
}

// Where digits between blanks are anybody's there must be a byte among them that only such a reader sends.
bool hasItsMark(const QString& driver, const QByteArray& heard)
{
    if (driver == u"easyident"_s)
        return heard.contains('\x8C');
    const auto isHighNibble = [](char c) { return c >= ':' && c <= '?'; };
    return driver != u"rssystems"_s || std::any_of(heard.begin(), heard.end(), isHighNibble);
}

// Twelve digits or a line may be anybody's: nothing else may be there.
std::optional<Detection> byShape(const Hearing& hearing)
{
    // Bits first: pairs of them often are the sum of the ten before.
    for (const auto& name : {u"wiegand"_s, u"rssystems"_s, u"parallax"_s, u"easyident"_s, u"em18"_s,
             u"keyboard-wedge"_s, u"text-lines"_s, u"feig-obid"_s}) {
        if (!hasItsMark(name, hearing.heard))
            continue;
        const auto opinion = ask(name, hearing.heard);
        if (opinion.reads > 0 && 4 * opinion.strange <= hearing.heard.size())
            return claimed(name, opinion, Confidence::Medium, hearing.baud);
    }
    return {};
}

// A sketch that greets, before any card was shown to it.
std::optional<Detection> byWords(const Hearing& hearing)
{
    const auto lower = hearing.heard.toLower();
    for (const auto* word : {"rfid", "mfrc522", "rc522", "pn532", "picc", "nfc", "card uid"}) {
        if (lower.contains(word) && hintOf(hearing.heard) == Hint::NotAReader)
            return claimed(u"text-lines"_s, {}, Confidence::Low, hearing.baud);
    }
    return {};
}

// Words that end as scanners end them and hardly anybody else does. Offered, not decided.
std::optional<Detection> byCodes(const Hearing& hearing)
{
    const auto& heard = hearing.heard;
    const auto isPart = [](char c) { return (c > 0x20 && c < 0x7F) || c == '\r'; };
    const auto opinion = ask(u"code-scanner"_s, heard);
    if (heard.endsWith('\r') && std::all_of(heard.begin(), heard.end(), isPart) && opinion.reads == heard.count('\r'))
        return claimed(u"code-scanner"_s, opinion, Confidence::Low, hearing.baud);
    return {};
}

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

// EAN-8, UPC-A, EAN-13 and ITF-14 by their check digit (GS1 General Specifications §7.9.1).
bool isTradeNumber(QByteArrayView code)
{
    const bool isLong = code.size() == 8 || (code.size() >= 12 && code.size() <= 14);
    if (!isLong || !std::all_of(code.begin(), code.end(), isDigit))
        return false;
    int sum = 0;
    for (qsizetype at = 0; at < code.size(); ++at)
        sum += (code[at] - '0') * ((code.size() - at) % 2 == 0 ? 3 : 1);
    return sum % 10 == 0;
}

// As tickets are numbered: one word of letters and digits. What a log says has blanks, dots or colons in it, and a
// GPS receiver's sentence commas.
bool isTicketCode(QByteArrayView code)
{
    constexpr qsizetype shortest = 6;
    constexpr qsizetype longest = 40;
    const auto isPart = [](char c) { return isLetter(c) || isDigit(c) || c == '-' || c == '_'; };
    return code.size() >= shortest && code.size() <= longest && std::all_of(code.begin(), code.end(), isPart)
        && std::any_of(code.begin(), code.end(), isLetter) && std::any_of(code.begin(), code.end(), isDigit);
}

// Lines may be anybody's, so they have to look like what is printed to be scanned. Offered, not decided.
std::optional<Detection> byTickets(const Hearing& hearing)
{
    if (!hearing.heard.endsWith('\r') && !hearing.heard.endsWith('\n'))
        return {};
    int codes = 0;
    for (const auto& line : QByteArray(hearing.heard).replace('\r', '\n').split('\n')) {
        if (line.isEmpty())
            continue;
        if (!isTradeNumber(line) && !isTicketCode(line))
            return {};
        ++codes;
    }
    const auto opinion = ask(u"code-scanner"_s, hearing.heard);
    if (codes == 0 || opinion.reads != codes)
        return {};
    return claimed(u"code-scanner"_s, opinion, Confidence::Low, hearing.baud);
}

} // namespace

Detection detect(const Hearing& hearing, const QList<DriverInfo>& lent)
{
    Detection none;
    if (!hearing.probe.isEmpty() && hearing.heard == hearing.probe) {
        none.hint = Hint::Echo;
        return none;
    }
    auto detection = byChecksum(hearing);
    if (!detection)
        detection = byAnswer(hearing);
    if (!detection)
        detection = byRecords(hearing);
    if (!detection)
        detection = byMarks(hearing, lent);
    if (!detection)
        detection = byShape(hearing);
    if (!detection)
        detection = byWords(hearing);
    if (!detection)
        detection = byCodes(hearing);
    if (!detection)
        detection = byTickets(hearing);
    if (detection)
        return *detection;
    none.hint = hintOf(hearing.heard);
    return none;
}

QString hintCode(Hint hint)
{
    switch (hint) {
    case Hint::None: break;
    case Hint::Silent: return u"silent"_s;
    case Hint::Echo: return u"echo"_s;
    case Hint::Baud: return u"baud"_s;
    case Hint::Parity: return u"parity"_s;
    case Hint::NotAReader: return u"not-a-reader"_s;
    }
    return {};
}

QString confidenceCode(Confidence confidence)
{
    switch (confidence) {
    case Confidence::None: break;
    case Confidence::Low: return u"low"_s;
    case Confidence::Medium: return u"medium"_s;
    case Confidence::High: return u"high"_s;
    }
    return {};
}

} // namespace everyport::rfid
