#include "app/polls/store/logends.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include "tests/support/testclass.h"

using namespace everyport::polls;
using namespace Qt::StringLiterals;

class LogEndsTest : public QObject {
    Q_OBJECT

    static OwnEnd end(const QString& poll, qint64 links, const QString& head = u"5c1e90a711d022ff"_s)
    {
        return {.poll = poll, .salt = "salt", .links = links, .head = head};
    }
    QString file() const { return m_folder.filePath(u"everyport.sqlite.log-ends"_s); }

    QTemporaryDir m_folder;
    const LogEnds m_ends{file()};

private Q_SLOTS:
    void init() { m_ends.note({end(u"fruit"_s, 7), end(u"songs"_s, 3)}); }
    void cleanup() { QFile::remove(file()); }

    void saysNothingOfWhatIsAsItWas()
    {
        QCOMPARE(m_ends.lost({end(u"fruit"_s, 7), end(u"songs"_s, 3)}), QStringList());
        QCOMPARE(int(QFile::permissions(file()) & (QFile::ReadGroup | QFile::ReadOther)), 0);
    }

    void saysWhatIsLessOrAnother()
    {
        QCOMPARE(m_ends.lost({end(u"fruit"_s, 6), end(u"songs"_s, 3)}), QStringList{u"fruit"_s});
        QCOMPARE(m_ends.lost({end(u"fruit"_s, 0, {}), end(u"songs"_s, 3, u"11d022ff5c1e90a7"_s)}),
            (QStringList{u"fruit"_s, u"songs"_s}));
    }

    /// As before a kill, or by a command; and of a poll that was removed, or made anew under its name.
    void whatHasGrownOrGonePasses()
    {
        auto other = end(u"songs"_s, 1);
        other.salt = "another";
        QCOMPARE(m_ends.lost({end(u"fruit"_s, 8, u"11d022ff5c1e90a7"_s), other, end(u"new"_s, 1)}), QStringList());
        QCOMPARE(m_ends.lost({}), QStringList());
    }

    void saysNothingWhereNothingIsNoted()
    {
        QVERIFY(QFile::resize(file(), 20)); // as a loss of power leaves it
        QCOMPARE(m_ends.lost({end(u"fruit"_s, 1)}), QStringList());
        QVERIFY(QFile::remove(file()));
        QCOMPARE(m_ends.lost({end(u"fruit"_s, 1)}), QStringList());
        m_ends.note({});
        QCOMPARE(m_ends.lost({end(u"fruit"_s, 1)}), QStringList());
    }

    void theYoungestHaveRoom()
    {
        QList<OwnEnd> many;
        for (int i = 0; i < 2000; ++i)
            many.append(end(u"poll-%1"_s.arg(i), 1'000'000'000));
        m_ends.note(many);
        QVERIFY(QFile(file()).size() < 16'384);
        for (auto& one : many)
            --one.links;
        const auto lost = m_ends.lost(many);
        QVERIFY(lost.size() > 300);
        QCOMPARE(lost.last(), u"poll-1999"_s);
    }
};

QTEST_GUILESS_MAIN(LogEndsTest)
#include "tst_logends.moc"
