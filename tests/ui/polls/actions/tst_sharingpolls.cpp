#include "ui/polls/actions/pollsharing.h"

#include <QTest>

#include "app/polls/seal/sealer.h"
#include "tests/app/stations/playedstations.h"
#include "tests/support/testclass.h"
#include "tests/ui/polls/actions/pollbench.h"
#include "ui/frame/feedback/undostack.h"
#include "ui/polls/models/pollmodel.h"
#include "ui/style/painting/rowroles.h"
#include "ui/tags/tags.h"

using namespace everyport;
using namespace everyport::stations;
using namespace everyport::ui;
using namespace Qt::StringLiterals;

/// Polls that are shared with stations that the test makes up, and one that another station leads.
class SharingPollsTest : public QObject {
    Q_OBJECT

    std::unique_ptr<PlayedStations> m_played;
    std::unique_ptr<PollBench> m_bench;
    std::unique_ptr<PollSharing> m_sharing;

    PollController& controller() { return *m_bench->controller; }
    UndoStack& undo() { return m_bench->bench.window().undo(); }

private Q_SLOTS:
    void init()
    {
        m_played = std::make_unique<PlayedStations>();
        m_played->all = cityDay(QDateTime::currentMSecsSinceEpoch());
        m_bench = std::make_unique<PollBench>();
        QVERIFY(m_bench->start());
        QVERIFY(m_bench->make(u"lunch"_s, {}, false));
        controller().setCurrent(u"lunch"_s);
        m_sharing = std::make_unique<PollSharing>(controller(), *m_played);
    }
    void cleanup()
    {
        m_sharing.reset();
        m_bench.reset();
    }

    void onePressSharesAndAnotherEndsIt()
    {
        QAction& action = *m_sharing->shareAction;
        QVERIFY(action.isVisible() && action.isEnabled() && !action.isChecked());
        action.trigger();
        QTRY_VERIFY(m_sharing->isShared(u"lunch"_s));
        QTRY_VERIFY(action.isChecked());
        QTRY_VERIFY(undo().offer());
        QVERIFY2(undo().offer()->text.contains(u"shared with all stations"_s), qPrintable(undo().offer()->text));
        undo().takeBack();
        QTRY_VERIFY(!action.isChecked());
        action.trigger();
        QTRY_VERIFY(action.isChecked());
        action.trigger();
        QTRY_VERIFY(!action.isChecked());
        QCOMPARE(
            m_played->asked, (QStringList{u"share lunch"_s, u"unshare lunch"_s, u"share lunch"_s, u"unshare lunch"_s}));
    }

    /// A draft, too: that it will be everywhere once it is opened is known before.
    void theListMarksWhatIsShared()
    {
        PollModel model(
            controller().feed(), controller().followed(), Tags::of(controller().context()), m_bench->bench.memory());
        model.setSharing([this](const QString& poll) { return m_sharing->words(poll); });
        connect(m_sharing.get(), &PollSharing::changed, &model, &PollModel::sharingChanged);
        const auto asked = [&model](int role) { return model.data(model.indexOf(u"lunch"_s), role); };
        QVERIFY(!asked(Role::IconName).isValid());
        m_sharing->shareAction->trigger();
        QTRY_COMPARE(asked(Role::IconName).toString(), u"radio"_s);
        QVERIFY(asked(Qt::AccessibleTextRole).toString().contains(u"shared with all stations"_s));
        QVERIFY(asked(Qt::ToolTipRole).toString().endsWith(u"shared with all stations"_s));
        m_sharing->shareAction->trigger();
        QTRY_VERIFY(!asked(Role::IconName).isValid());
    }

    /// Each station has a head of its own.
    void aSealSaysWhoseItIs()
    {
        QVERIFY(m_sharing->sealWords(u"lunch"_s).isEmpty());
        QVERIFY(waitFor(m_bench->registry().openPoll(u"lunch"_s)).ok());
        QVERIFY(m_sharing->sealWords(u"lunch"_s).isEmpty());
        QVERIFY(waitFor(m_bench->registry().closePoll(u"lunch"_s)).ok());
        const QString head = polls::shortHead(m_bench->registry().closedHead(u"lunch"_s));
        QCOMPARE(m_sharing->sealWords(u"lunch"_s), u"Seal: "_s + head); // nobody else votes in it
        m_played->shared = QStringList{u"lunch"_s};
        QCOMPARE(m_sharing->sealWords(u"lunch"_s), u"Seal of %1: %2"_s.arg(m_played->name(), head));
    }

    void whatIsRefusedIsNotChecked()
    {
        m_played->refusal = Error{Error::Kind::Refused, Reason::NotAuthorised, u"No."_s, {}, 0};
        m_sharing->shareAction->trigger();
        m_played->shared.clear();
        m_played->changed();
        QTRY_VERIFY(!m_sharing->shareAction->isChecked());
        QVERIFY(!undo().offer());
    }

    void onlyTheHomeShares()
    {
        m_played->isTheHome = false;
        m_played->changed();
        QTRY_VERIFY(!m_sharing->shareAction->isEnabled());
        QVERIFY(m_sharing->shareAction->toolTip().contains(u"town-hall is the home station"_s));
        m_played->isPart = false;
        m_played->changed();
        QTRY_VERIFY(!m_sharing->shareAction->isVisible());
    }

    void aLedPollIsOpenedAndChangedElsewhere()
    {
        polls::Poll poll;
        poll.id = u"town-fund"_s;
        poll.question = u"What for?"_s;
        poll.answers = {{.id = u"park"_s, .title = u"Park"_s}, {.id = u"pool"_s, .title = u"Pool"_s}};
        QVERIFY(waitFor(m_bench->registry().follow({poll, QByteArray(32, 's'), u"writer-7"_s})).ok());
        controller().setCurrent(poll.id);
        QTRY_VERIFY(!controller().editAction->isEnabled());
        for (const QAction* action : {controller().openAction, controller().closeAction, controller().roundAction}) {
            QVERIFY2(!action->isEnabled(), qPrintable(action->text()));
            QVERIFY2(action->toolTip().startsWith(u"Led by "_s), qPrintable(action->toolTip()));
        }
        QCOMPARE(m_sharing->leaderOf(poll.id), u"town-hall"_s); // the home, where no row has that name
        m_played->row(u"north-door"_s).station = u"writer-7"_s;
        QCOMPARE(m_sharing->leaderOf(poll.id), u"north-door"_s);
        m_sharing->refresh();
        QVERIFY(!m_sharing->shareAction->isEnabled());
        QVERIFY(m_sharing->leaderOf(u"lunch"_s).isEmpty());
        controller().setCurrent(u"lunch"_s);
        QVERIFY(controller().openAction->isEnabled() && controller().editAction->isEnabled());
        QVERIFY(!controller().openAction->toolTip().contains(u"Led by"_s));
    }
};

QTEST_MAIN(SharingPollsTest)
#include "tst_sharingpolls.moc"
