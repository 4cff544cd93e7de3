#include <QCryptographicHash>
#include <QJsonArray>
#include <QTest>

#include "protocols/rfid/driver/presence.h"
#include "tests/protocols/rfid/vectors.h"
#include "tests/support/testclass.h"

using namespace Qt::StringLiterals;
using namespace everyport::rfid;

namespace {

struct Diary final : PresenceEvents {
    void tagArrived(const Tag& tag, Moment when) override
    {
        lines.append(u"%1 + %2%3"_s.arg(when.count()).arg(tag.sub, tag.id));
    }
    void tagLeft(const Tag& tag, Moment when) override
    {
        lines.append(u"%1 - %2%3"_s.arg(when.count()).arg(tag.sub, tag.id));
    }
    QStringList lines;
};

Tag card(const QString& id, bool checked = true)
{
    Tag tag;
    tag.id = id;
    tag.checked = checked;
    return tag;
}

PresenceTimes times(int removalMs, int confirm = 1)
{
    PresenceTimes result;
    result.removalMs = removalMs;
    result.confirm = confirm;
    return result;
}

} // namespace

// The readers' own vectors go through the model too, in the tests of the drivers.
class PresenceTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void endsAllWhenTheReaderIsLost()
    {
        Diary diary;
        PresenceModel model(times(300), diary);
        model.read(card(u"B"_s), Moment(0));
        model.read(card(u"A"_s), Moment(0));
        model.lost(Moment(100));
        QCOMPARE(diary.lines, (QStringList{u"0 + B"_s, u"0 + A"_s, u"100 - A"_s, u"100 - B"_s}));
        QVERIFY(!model.nextExpiry());
        model.read(card(u"A"_s), Moment(150));
        QCOMPARE(diary.lines.last(), u"150 + A"_s);
    }

    void believesTheReaderBeforeTheTimer()
    {
        Diary diary;
        PresenceModel model(times(1000), diary);
        model.read(card(u"A"_s), Moment(0));
        model.gone(card(u"A"_s), Moment(400));
        model.gone(card(u"A"_s), Moment(500));
        model.gone(card(u"stranger"_s), Moment(500));
        model.expire(Moment(5000));
        QCOMPARE(diary.lines, (QStringList{u"0 + A"_s, u"400 - A"_s}));
    }

    void keepsAntennasApart()
    {
        Diary diary;
        PresenceModel model(times(300), diary);
        auto left = card(u"A"_s);
        left.sub = u"1"_s;
        auto right = card(u"A"_s);
        right.sub = u"2"_s;
        model.read(left, Moment(0));
        model.read(right, Moment(10));
        QCOMPARE(diary.lines, (QStringList{u"0 + 1A"_s, u"10 + 2A"_s}));
    }

    void wantsASecondReadWithoutAChecksum()
    {
        Diary diary;
        PresenceModel model(times(300), diary);
        model.setConfirmUnchecked(2);
        model.read(card(u"A"_s, false), Moment(0));
        model.read(card(u"B"_s), Moment(50));
        model.read(card(u"A"_s, false), Moment(501)); // outside the window
        model.read(card(u"A"_s, false), Moment(600));
        QCOMPARE(diary.lines, (QStringList{u"50 + B"_s, u"350 - B"_s, u"600 + A"_s}));
    }

    void forgetsNoiseThatWasNeverConfirmed()
    {
        Diary diary;
        PresenceModel model(times(300, 2), diary);
        for (int i = 0; i < 100'000; ++i)
            model.read(card(QString::number(i)), Moment(0));
        QVERIFY(diary.lines.isEmpty());
        model.read(card(u"A"_s), Moment(1000));
        model.read(card(u"A"_s), Moment(1001));
        QCOMPARE(diary.lines, QStringList{u"1001 + A"_s});
    }

    // 10,000 arrivals in a minute over 100 readers; what they come to is the polls' affair.
    void passesALoadedMinuteOn()
    {
        const auto profile = vectorFile(u"load-profile"_s);
        const auto generate = profile[u"generate"_s];
        QStringList lines;
        for (int i = 0; i < generate[u"count"_s].toInt(); ++i) {
            const quint32 number = quint32(i % 10 == 9 ? i - 5 : i) * 2654435761U;
            const auto id = u"%1"_s.arg(number, 8, 16, QChar(u'0')).toUpper();
            lines.append(u"%1 r%2 %3"_s.arg(6 * i).arg(i * 7919 % 100, 2, 10, QChar(u'0')).arg(id));
        }
        const auto digest = QCryptographicHash::hash(lines.join(u'\n').toLatin1(), QCryptographicHash::Sha256);
        QCOMPARE(QString::fromLatin1(digest.toHex()), generate[u"sha256_of_lines"_s].toString());

        QHash<QString, std::shared_ptr<Diary>> diaries;
        QHash<QString, std::shared_ptr<PresenceModel>> readers;
        for (const auto& line : std::as_const(lines)) {
            const auto parts = line.split(u' ');
            auto& diary = diaries[parts[1]];
            auto& reader = readers[parts[1]];
            if (!reader) {
                diary = std::make_shared<Diary>();
                reader = std::make_shared<PresenceModel>(times(300), *diary);
            }
            reader->read(card(parts[2]), Moment(parts[0].toInt()));
        }
        qsizetype arrivals = 0;
        for (const auto& diary : std::as_const(diaries))
            arrivals += diary->lines.filter(u" + "_s).size();
        QCOMPARE(arrivals, 10'000);
        QCOMPARE(readers.size(), 100);
    }
};

QTEST_APPLESS_MAIN(PresenceTest)
#include "tst_presence.moc"
