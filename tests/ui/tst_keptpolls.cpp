#include "ui/keptpolls.h"

#include <QFile>
#include <QFileInfo>
#include <QSettings>
#include <QTest>

#include "app/polls/pollregistry.h"
#include "app/storage/database.h"
#include "tests/support/testclass.h"
#include "tests/ui/support/pagebench.h"
#include "ui/frame/skeleton/windowlook.h"

using namespace everyport;
using namespace everyport::ui;
using namespace Qt::StringLiterals;

/// What lies in the memory of the window at home; how it comes there and out again is tst_goingover's.
class KeptPollsTest : public QObject {
    Q_OBJECT

    std::unique_ptr<PageBench> m_bench;

    polls::PollRegistry& registry() { return m_bench->station().polls(); }
    void save(const QString& id, const QString& question)
    {
        polls::Poll poll;
        poll.id = id;
        poll.question = question;
        poll.answers = {{u"mint"_s, u"Mint"_s, {}}, {u"oolong"_s, u"Oolong"_s, {}}};
        QVERIFY(waitFor(registry().save(poll)));
    }

private Q_SLOTS:
    void init()
    {
        m_bench = std::make_unique<PageBench>(std::vector<PageEntry>());
        QVERIFY(m_bench->start());
    }
    void cleanup() { m_bench.reset(); }

    void whatIsKeptIsOnTheDiskBeforeAnybodyLeaves()
    {
        save(u"tea"_s, u"Which tea, “mint, or oolong”?"_s);
        const QString home = m_bench->folder() + u"/home"_s;
        const auto kept = waitFor(keepPolls(&registry(), {u"tea"_s, u"removed"_s}, home));
        QVERIFY(kept);
        QCOMPARE(kept->size(), 1);
        QFile file(WindowLook::fileIn(home));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().contains("oolong"));
        QVERIFY(registry().find(u"tea"_s)); // a copy

        QSettings memory(WindowLook::fileIn(home), QSettings::IniFormat);
        const auto put = waitFor(putPolls(&registry(), &memory));
        QVERIFY(put.troubles.isEmpty());
        QCOMPARE(put.ids.size(), 1);
        QVERIFY(put.ids.first() != "tea"_L1);
        QCOMPARE(registry().find(put.ids.first())->question, u"Which tea, “mint, or oolong”?"_s);
        QVERIFY(KeptPolls(memory).files().isEmpty()); // nor does it come twice
    }

    void whoeverStaysHasNothingKept()
    {
        save(u"tea"_s, u"Which tea?"_s);
        const QString home = m_bench->folder() + u"/home"_s;
        const auto kept = waitFor(keepPolls(&registry(), {u"tea"_s}, home));
        QVERIFY(kept);
        forgetKept(home, *kept);
        QSettings memory(WindowLook::fileIn(home), QSettings::IniFormat);
        QVERIFY(KeptPolls(memory).files().isEmpty());
    }

    void whereNothingCanBeWrittenNobodyLeaves()
    {
        save(u"tea"_s, u"Which tea?"_s);
        QFile inTheWay(m_bench->folder() + u"/home"_s);
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        QVERIFY(!waitFor(keepPolls(&registry(), {u"tea"_s}, inTheWay.fileName())));
    }

    /// The others come, and it is a file that somebody can mend: else each start would fail at it.
    void oneThatCanNeverBePutThereIsLaidAside()
    {
        save(u"tea"_s, u"Which tea?"_s);
        save(u"soup"_s, u"Which soup?"_s);
        const auto good = waitFor(keepPolls(&registry(), {u"tea"_s, u"soup"_s}, m_bench->folder() + u"/home"_s));
        QVERIFY(good);
        QSettings& memory = m_bench->memory();
        const QString bad = u"question = "_s;
        QVERIFY(KeptPolls(memory).add({good->first(), bad, good->last()}));
        const auto before = registry().polls().size();
        const auto put = waitFor(putPolls(&registry(), &memory));
        QCOMPARE(put.ids.size(), 2);
        QCOMPARE(registry().polls().size(), before + 2);
        QVERIFY(KeptPolls(memory).files().isEmpty());
        QFile aside(QFileInfo(memory.fileName()).path() + u"/poll-1.toml"_s);
        QCOMPARE(put.troubles.size(), 1);
        QCOMPARE(put.troubles.first().file, aside.fileName());
        QCOMPARE(put.words(),
            u"%1 It lies in %2 now: mend it there, then import it."_s.arg(
                put.troubles.first().why.text, aside.fileName()));
        QVERIFY(aside.open(QIODevice::ReadOnly));
        QCOMPARE(QString::fromUtf8(aside.readAll()), bad);
    }

    /// Each with its own fault and its own file.
    void ofSeveralEachIsTold()
    {
        QSettings& memory = m_bench->memory();
        QVERIFY(KeptPolls(memory).add({u"question = "_s, u"id = \"a b\"\nquestion = 5\n"_s}));
        const auto put = waitFor(putPolls(&registry(), &memory));
        QCOMPARE(put.troubles.size(), 2);
        QVERIFY(put.troubles.first().why.text != put.troubles.last().why.text);
        for (const auto& trouble : put.troubles) {
            QVERIFY(QFile::exists(trouble.file));
            QVERIFY(put.words().contains(trouble.why.text + u" It lies in "_s + trouble.file));
        }
    }

    /// A full disk has room again one day.
    void oneThatCannotBePutThereNowIsKept()
    {
        save(u"tea"_s, u"Which tea?"_s);
        const auto good = waitFor(keepPolls(&registry(), {u"tea"_s}, m_bench->folder() + u"/home"_s));
        QVERIFY(good);
        QVERIFY(KeptPolls(m_bench->memory()).add(*good));
        m_bench->station().database().setFault(
            [] { return std::optional(Error::local(Reason::NoSpace, u"The disk is full."_s)); });
        const auto put = waitFor(putPolls(&registry(), &m_bench->memory()));
        m_bench->station().database().setFault({});
        QVERIFY(put.troubles.size() == 1 && put.ids.isEmpty());
        QCOMPARE(put.words(), u"The disk is full."_s);
        QCOMPARE(KeptPolls(m_bench->memory()).files(), *good);
    }
};

QTEST_MAIN(KeptPollsTest)
#include "tst_keptpolls.moc"
