#include "ui/keptpolls.h"

#include <QFile>
#include <QSettings>
#include <QTest>

#include "app/polls/pollregistry.h"
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
        QVERIFY(put);
        QCOMPARE(put->size(), 1);
        QVERIFY(put->first() != "tea"_L1);
        QCOMPARE(registry().find(put->first())->question, u"Which tea, “mint, or oolong”?"_s);
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

    /// The others come, and it is there for the next start.
    void oneThatCannotBePutThereIsKept()
    {
        save(u"tea"_s, u"Which tea?"_s);
        save(u"soup"_s, u"Which soup?"_s);
        const auto good = waitFor(keepPolls(&registry(), {u"tea"_s, u"soup"_s}, m_bench->folder() + u"/home"_s));
        QVERIFY(good);
        QSettings& memory = m_bench->memory();
        const QString bad = u"question = "_s;
        QVERIFY(KeptPolls(memory).add({good->first(), bad, good->last()}));
        const auto before = registry().polls().size();
        QVERIFY(!waitFor(putPolls(&registry(), &memory)));
        QCOMPARE(registry().polls().size(), before + 2);
        QCOMPARE(KeptPolls(memory).files(), QStringList{bad});
    }
};

QTEST_MAIN(KeptPollsTest)
#include "tst_keptpolls.moc"
