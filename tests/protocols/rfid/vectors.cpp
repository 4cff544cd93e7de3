#include "tests/protocols/rfid/vectors.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTest>

#include "protocols/rfid/driver/cardnumber.h"

namespace everyport::rfid {

using namespace Qt::StringLiterals;

namespace {

// Vectors begin at 0; the line was opened a while before, and quiet.
constexpr qint64 quietBefore = 2000;
constexpr qint64 epoch = 10000;

/// The clock, the driver, the presence model, and a note of all they say.
class Stage final : public DriverEvents, public PresenceEvents {
public:
    Stage(const QString& driver, const ReaderSettings& settings, PresenceTimes times)
        : m_presence(times, *this), m_driver(makeDriver(driver, settings, *this))
    {
    }

    void startAt(qint64 at)
    {
        m_now = Moment(epoch + at);
        m_driver->start(m_now);
    }
    void feed(QByteArrayView bytes)
    {
        played.fed.append(bytes);
        m_driver->feed(bytes, m_now);
    }
    void runUntil(qint64 at)
    {
        const Moment target(epoch + at);
        for (;;) {
            const auto next = earliest();
            if (!next || *next > target)
                break;
            m_now = std::max(m_now, *next);
            m_driver->tick(m_now);
            m_presence.expire(m_now);
        }
        m_now = target;
    }
    void finish() { m_driver->finish(m_now); }

    void tagRead(const Tag& tag, Moment when) override
    {
        played.reads.append({when.count() - epoch, tag});
        m_presence.read(tag, when);
    }
    void tagGone(const Tag& tag, Moment when) override { m_presence.gone(tag, when); }
    void faultFound(Fault fault, Moment) override { played.faults.insert(faultCode(fault)); }
    void frameHeard(const Frame& frame, Moment) override
    {
        for (const auto& span : frame)
            played.explained += span.bytes;
    }
    void commandReady(const QByteArray& bytes) override { played.commands.append(bytes); }
    void firmwareTold(const QString& version) override { played.firmware = version; }
    void tagArrived(const Tag& tag, Moment when) override
    {
        played.events.append({when.count() - epoch, true, tag.id});
    }
    void tagLeft(const Tag& tag, Moment when) override { played.events.append({when.count() - epoch, false, tag.id}); }

    Played played;

private:
    std::optional<Moment> earliest() const
    {
        const auto driver = m_driver->nextTick();
        const auto presence = m_presence.nextExpiry();
        return driver && presence ? std::min(*driver, *presence) : driver ? driver : presence;
    }

    PresenceModel m_presence;
    std::unique_ptr<Driver> m_driver;
    Moment m_now{0};
};

void feedSplit(Stage& stage, QByteArrayView bytes, const Splitting& splitting, QRandomGenerator& dice)
{
    while (!bytes.isEmpty()) {
        qsizetype count = bytes.size();
        if (splitting.way == Splitting::Way::Bytes)
            count = 1;
        else if (splitting.way == Splitting::Way::Random)
            count = 1 + dice.bounded(int(std::min<qsizetype>(bytes.size(), 40)));
        stage.feed(bytes.first(count));
        bytes = bytes.sliced(count);
    }
}

PresenceTimes presenceOf(const QJsonObject& file, const QJsonObject& vector)
{
    auto object = file[u"presence"_s].toObject();
    const auto own = vector[u"presence"_s].toObject();
    for (auto at = own.begin(); at != own.end(); ++at)
        object.insert(at.key(), at.value());
    PresenceTimes times;
    times.removalMs = object[u"removal_ms"_s].toInt();
    times.confirm = object[u"confirm"_s].toInt(1);
    times.confirmWindowMs = object[u"confirm_window_ms"_s].toInt(500);
    times.momentary = object[u"momentary"_s].toBool();
    return times;
}

QByteArray bytesOfStep(const QJsonValue& step)
{
    return QByteArray::fromHex(step[u"rx"_s].toString().toLatin1());
}

} // namespace

QJsonObject vectorFile(const QString& name)
{
    QFile file(QStringLiteral(EVERYPORT_TEST_DATA "/rfid/") + name + u".json"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s is missing", qPrintable(file.fileName()));
    const auto object = QJsonDocument::fromJson(file.readAll()).object();
    if (object.isEmpty())
        qFatal("%s is no JSON", qPrintable(file.fileName()));
    return object;
}

QString Splitting::name() const
{
    switch (way) {
    case Way::Given: return u"given"_s;
    case Way::Bytes: return u"bytes"_s;
    case Way::Random: break;
    }
    return u"random %1"_s.arg(seed);
}

QList<Splitting> allSplittings()
{
    QList<Splitting> all{{Splitting::Way::Given, 0}, {Splitting::Way::Bytes, 0}};
    for (quint32 seed = 1; seed <= 8; ++seed)
        all.append({Splitting::Way::Random, seed});
    return all;
}

Played play(const QJsonObject& file, const QJsonObject& vector, const Splitting& splitting)
{
    ReaderSettings settings;
    settings.extendedId = vector[u"reader_setting"_s][u"extended_id"_s].toBool();
    Stage stage(file[u"reader"_s].toString(), settings, presenceOf(file, vector));
    // A reader that is only ever asked is asked when the vector begins.
    stage.startAt(file[u"mode"_s].toString() == u"poll"_s ? 0 : -quietBefore);
    stage.runUntil(0);

    QRandomGenerator dice(splitting.seed);
    const auto steps = vector[u"steps"_s].toArray();
    for (qsizetype i = 0; i < steps.size(); ++i) {
        stage.runUntil(steps[i][u"t"_s].toInt());
        const int times = i == 0 ? vector[u"repeat_first_step"_s].toInt(1) : 1;
        feedSplit(stage, bytesOfStep(steps[i]).repeated(times), splitting, dice);
    }
    stage.runUntil(std::max(vector[u"run_until"_s].toInt(), steps.last()[u"t"_s].toInt() + 5000));
    stage.finish();
    return std::move(stage.played);
}

void addVectorRows(const QString& file)
{
    QTest::addColumn<QJsonObject>("vector");
    QTest::addColumn<int>("splitting");
    const auto splittings = allSplittings();
    const auto vectors = vectorFile(file)[u"vectors"_s].toArray();
    for (const auto& vector : vectors) {
        for (int i = 0; i < splittings.size(); ++i) {
            const auto row = u"%1 %2"_s.arg(vector[u"id"_s].toString(), splittings[i].name());
            QTest::newRow(qPrintable(row)) << vector.toObject() << i;
        }
    }
}

namespace {

// Of readers with several antennas a vector names the one that it is about.
void checkRead(const Played::Read& read, const QJsonValue& expected, bool mayHaveAntenna)
{
    QCOMPARE(read.at, qint64(expected[u"t"_s].toInt()));
    QCOMPARE(read.tag.id, expected[u"tag"_s].toString());
    if (!mayHaveAntenna || !expected[u"sub"_s].isUndefined())
        QCOMPARE(read.tag.sub, expected[u"sub"_s].toString());
    if (!expected[u"checked"_s].isUndefined())
        QCOMPARE(read.tag.checked, expected[u"checked"_s].toBool());
    if (!expected[u"tech"_s].isUndefined())
        QCOMPARE(read.tag.technology, expected[u"tech"_s].toString());
    if (!expected[u"printed"_s].isUndefined())
        QCOMPARE(printedDecimal(read.tag.id), expected[u"printed"_s].toString());
    if (!expected[u"printed2"_s].isUndefined())
        QCOMPARE(printedSiteNumber(read.tag.id), expected[u"printed2"_s].toString());
    QCOMPARE(isRandomId(read.tag.id), expected[u"warn"_s].toString() == u"random-id"_s);
}

void checkEvents(const Played& played, const QJsonArray& expected)
{
    QList<Played::Event> events;
    for (const auto& event : expected)
        events.append({event[u"t"_s].toInt(), event[u"ev"_s].toString() == u"arrived"_s, event[u"tag"_s].toString()});
    QVERIFY(played.events == events);
}

} // namespace

void checkVectorRow(const QString& file)
{
    QFETCH(QJsonObject, vector);
    QFETCH(int, splitting);
    const auto played = play(vectorFile(file), vector, allSplittings()[splitting]);

    const auto reads = vector[u"reads"_s].toArray();
    QCOMPARE(played.reads.size(), reads.size());
    for (qsizetype i = 0; i < reads.size(); ++i)
        checkRead(played.reads[i], reads[i], vector.contains(u"model"_s));
    const auto faults = vector[u"faults"_s].toArray();
    for (const auto& fault : faults)
        QVERIFY2(played.faults.contains(fault.toString()), qPrintable(fault.toString()));
    checkEvents(played, vector[u"events"_s].toArray());
    QCOMPARE(played.explained, played.fed);
    if (vector.contains(u"firmware"_s))
        QCOMPARE(played.firmware, vector[u"firmware"_s].toString());
}

void checkDriverInfo(const QString& file)
{
    const auto data = vectorFile(file);
    const auto* info = driverInfo(data[u"reader"_s].toString());
    QVERIFY(info);
    const auto line = data[u"transport"_s];
    QCOMPARE(info->baud, line[u"baud"_s].toInt());
    QCOMPARE(info->gapMs, data[u"frame"_s][u"gap_ms"_s].toInt(250));
    QCOMPARE(info->presence, presenceOf(data, {}));
}

} // namespace everyport::rfid
