#include "app/station/verifycommand.h"

#include <algorithm>
#include <limits>

#include <QTest>

#include "tests/app/polls/sealedroom.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::polls;
using namespace Qt::StringLiterals;

namespace {

/// A file without a buffer, that gives `most` bytes at once and counts how often it is asked.
class AskedFile final : public QIODevice {
public:
    explicit AskedFile(QByteArray bytes, qint64 most = std::numeric_limits<qint64>::max())
        : m_bytes(std::move(bytes)), m_most(most)
    {
        open(ReadOnly | Unbuffered);
    }

    bool isSequential() const override { return true; }
    qint64 left() const { return m_bytes.size() - m_at; }
    int asked() const { return m_asked; }

private:
    qint64 readData(char* data, qint64 size) override
    {
        ++m_asked;
        const auto count = std::min({size, m_most, left()});
        std::copy_n(m_bytes.constData() + m_at, count, data);
        m_at += count;
        return count;
    }
    qint64 writeData(const char*, qint64) override { return -1; }

    const QByteArray m_bytes;
    const qint64 m_most;
    qint64 m_at = 0;
    int m_asked = 0;
};

SealedLogResult verified(const QByteArray& bytes)
{
    AskedFile file(bytes);
    return verifySealedLog(file, {});
}

} // namespace

class VerifyCommandTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        SealedRoom room;
        QVERIFY(room.makeOpen(fruitPoll()));
        QVERIFY(room.tap(u"ra"_s, u"7E6FD7A0"_s));
        m_log = room.sealedLog();
    }

    void takesAFileInAnyPieces()
    {
        for (const qint64 most : {1, 7, 100'000}) {
            AskedFile file(m_log, most);
            const auto result = verifySealedLog(file, {});
            QVERIFY2(result.holds(), qPrintable(sealedLogText(result)));
            QCOMPARE(result.taps, 1);
            QVERIFY(!result.otherLineEnds);
        }
        QVERIFY(verified(m_log.chopped(1)).otherLineEnds);
        QCOMPARE(verified({}).findings, QList<SealedLogResult::Finding>({{SealedLogResult::Fault::NoLog, 1, {}}}));
    }

    /// It was read byte by byte, each by a call of the system: 25 MB took six seconds.
    void readsByPieces()
    {
        const auto lines = linesOf(m_log);
        AskedFile file(lines.first() + lines.at(1).repeated(5'000));
        QVERIFY(verifySealedLog(file, {}).entries >= 5'000);
        QVERIFY2(file.asked() < 100, qPrintable(QString::number(file.asked())));
    }

    void namesTheLineThatIsTooLong()
    {
        const auto lines = linesOf(m_log);
        const QByteArray endless(3 * longestSealedLine, ' ');
        const auto result = verified(lines.first() + endless + '\n' + lines.sliced(1).join());
        QCOMPARE(result.findings.first(), (SealedLogResult::Finding{SealedLogResult::Fault::TooLong, 2, {}}));
        QCOMPARE(result.taps, 1); // what comes behind it is read
        QCOMPARE(std::count_if(result.findings.begin(), result.findings.end(),
                     [](const auto& finding) { return finding.line > 0; }),
            1);
        QCOMPARE(verified(lines.first() + endless).findings.first().line, 2);
    }

    /// Of a film that somebody has taken for a log not all is read.
    void endsWhereNoLogBegins()
    {
        AskedFile endless(QByteArray(longestSealedStart + 1'000'000, ' '));
        QCOMPARE(sealedLogText(verifySealedLog(endless, {})),
            u"Line 1: it is longer than any line of a sealed log.\nNothing could be checked.\n"_s);
        QVERIFY(endless.left() > 900'000);
        AskedFile other("number,round\n" + QByteArray(1'000'000, 'x'));
        QVERIFY(!verifySealedLog(other, {}).holds());
        QVERIFY(other.left() > 900'000);
    }

private:
    QByteArray m_log;
};

QTEST_GUILESS_MAIN(VerifyCommandTest)
#include "tst_verifycommand.moc"
