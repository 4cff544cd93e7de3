#include "ui/polls/actions/files/votesfile.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include "app/polls/seal/sealedlogcheck.h"
#include "tests/support/testclass.h"
#include "tests/ui/polls/actions/pollbench.h"
#include "tests/ui/support/pseudolanguage.h"

using namespace everyport;
using namespace everyport::ui;
using namespace Qt::StringLiterals;

class VotesFileTest : public QObject {
    Q_OBJECT

    std::unique_ptr<PollBench> m_at;

    Reactor& reactor() { return m_at->bench.station().reactor(); }
    QByteArray read(const QString& path) const
    {
        QFile file(path);
        return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
    }

private Q_SLOTS:
    void init()
    {
        m_at = std::make_unique<PollBench>();
        QVERIFY(m_at->start());
        QVERIFY(m_at->make(u"lunch"_s, u"Open day"_s, true));
    }
    void cleanup() { m_at.reset(); }

    void votesAreWrittenWhole()
    {
        const QString file = m_at->bench.folder() + u"/lunch.csv"_s;
        QVERIFY(waitFor(writeVotes(reactor(), m_at->registry(), u"lunch"_s, file)).ok());
        const auto page = waitFor(m_at->registry().exportPage(u"lunch"_s, polls::ExportFormat::Csv));
        QVERIFY(page.ok() && page->isLast && !page->text.isEmpty());
        QCOMPARE(read(file), page->text);
        const auto none = waitFor(writeVotes(reactor(), m_at->registry(), u"supper"_s, file));
        QVERIFY(!none.ok());
        QCOMPARE(read(file), page->text); // what was there stays
    }

    void theSealedLogCanBeChecked()
    {
        const QString file = m_at->bench.folder() + u"/lunch.jsonl"_s;
        QVERIFY(waitFor(writeSealedLog(reactor(), m_at->registry(), u"lunch"_s, file)).ok());
        polls::SealedLogCheck check(m_at->registry().sealHead(u"lunch"_s));
        for (const auto& line : read(file).chopped(1).split('\n'))
            check.read(line + '\n');
        const auto result = check.finish();
        QVERIFY2(result.holds(), qPrintable(polls::sealedLogText(result)));
        QCOMPARE(result.poll, u"lunch"_s);
        QVERIFY(!waitFor(writeSealedLog(reactor(), m_at->registry(), u"supper"_s, file)).ok());
    }

    void whatCannotBeWrittenIsSaid()
    {
        const QString file = m_at->bench.folder() + u"/none/lunch.csv"_s;
        const PseudoLanguage other(PseudoLanguage::Kind::Longest); // a thread says it as the rest below the window does
        const auto votes = waitFor(writeVotes(reactor(), m_at->registry(), u"lunch"_s, file));
        QVERIFY(!votes.ok());
        QVERIFY2(votes.error().text.startsWith(u"lunch.csv cannot be written: "_s), qPrintable(votes.error().text));
        const auto bytes = waitFor(writeFileSoon(reactor(), file, "bytes"));
        QVERIFY(!bytes.ok());
        QVERIFY2(bytes.error().text.startsWith(file + u" cannot be written: "_s), qPrintable(bytes.error().text));
        QVERIFY(QDir().mkpath(m_at->bench.folder() + u"/none"_s));
        QVERIFY(waitFor(writeFileSoon(reactor(), file, "bytes")).ok());
        QCOMPARE(read(file), "bytes");
    }
};

QTEST_MAIN(VotesFileTest)
#include "tst_votesfile.moc"
