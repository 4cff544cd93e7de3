#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QFileDialog>
#include <QHeaderView>
#include <QHelpEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>
#include <QToolButton>
#include <QToolTip>

#include "app/polls/pollregistry.h"
#include "app/station/servicefiles/configuredservices.h"
#include "app/stations/enrolling/invitation.h"
#include "tests/app/stations/playedstations.h"
#include "tests/support/testclass.h"
#include "tests/ui/support/cutwords.h"
#include "tests/ui/support/pagebench.h"
#include "ui/frame/window/siderail.h"
#include "ui/languages/languages.h"
#include "ui/services/servicedialog.h"
#include "ui/services/servicespage.h"
#include "ui/stations/answerchoices.h"
#include "ui/stations/happeningsmodel.h"
#include "ui/stations/homedialog.h"
#include "ui/stations/invitationlist.h"
#include "ui/stations/leavingout.h"
#include "ui/stations/stationdetail.h"
#include "ui/stations/stationnews.h"
#include "ui/stations/stationsmodel.h"
#include "ui/stations/stationspage.h"
#include "ui/stations/totalrow.h"
#include "ui/style/colours/metrics.h"
#include "ui/style/words/tips.h"
#include "ui/widgets/controls/chip.h"
#include "ui/widgets/display/texts.h"
#include "ui/widgets/tables/rowfilter.h"
#include "ui/widgets/tables/table.h"

using namespace everyport;
using namespace everyport::stations;
using namespace everyport::ui;
using namespace Qt::StringLiterals;

/// The page over stations that the test makes up.
class StationsPageTest : public QObject {
    Q_OBJECT

    std::unique_ptr<PlayedStations> m_played;
    std::unique_ptr<PageBench> m_bench;

    Page* page() { return m_bench->page(u"stations"_s); }
    Table* table() { return page()->findChild<Table*>(); }
    StationDetail* detail() { return page()->findChild<StationDetail*>(); }
    RailButton* rail() { return m_bench->window().findChild<SideRail*>()->button(u"stations"_s); }
    static QString wordsIn(const QWidget* where)
    {
        QStringList words;
        for (const QLabel* label : where->findChildren<QLabel*>()) {
            if (label->isVisible())
                words << label->text();
        }
        for (const StateText* state : where->findChildren<StateText*>()) {
            if (state->isVisible())
                words << state->accessibleName();
        }
        return words.join(u'\n');
    }
    QString shown() { return wordsIn(page()); }
    bool start()
    {
        m_bench = std::make_unique<PageBench>(std::vector<PageEntry>{
            servicesPage(), stationsPage([this](PageContext&) -> Stations& { return *m_played; })});
        if (!m_bench->start())
            return false;
        m_bench->window().goTo(u"stations"_s);
        m_bench->flush();
        return true;
    }
    bool addPoll()
    {
        polls::Poll poll;
        poll.id = u"town-fund"_s;
        poll.question = u"What shall the town fund pay for?"_s;
        poll.answers = {{.id = u"park"_s, .title = u"The park"_s}, {.id = u"pool"_s, .title = u"The pool"_s}};
        m_played->shared = {poll.id};
        return waitFor(m_bench->station().polls().save(poll)).ok();
    }

private Q_SLOTS:
    void init()
    {
        const qint64 now = QDateTime::currentMSecsSinceEpoch();
        m_played = std::make_unique<PlayedStations>();
        m_played->all = cityDay(now);
        m_played->happened = cityDayHappenings(now);
        m_played->made = {.code = u"K7MQ-2XWP-9RTD-LC4H"_s,
            .account = u"station-guest-k7mq@town.example"_s,
            .home = u"stations.town.example"_s,
            .service = u"pubsub.town.example"_s,
            .space = u"stations"_s,
            .until = now + 900'000};
    }
    void cleanup()
    {
        m_bench.reset();
        m_played.reset();
    }

    void saysHowAllAre()
    {
        QVERIFY(start());
        QCOMPARE(page()->head().mark, Mark::Failed);
        QCOMPARE(page()->head().state, u"1 have no line"_s); // its plural is ui/plurals.cpp's
        QCOMPARE(page()->head().caption, u"5 answer, 1 off, 52 entries wait"_s);
        QVERIFY(page()->head().primary);
        QTRY_VERIFY(m_bench->trouble().join(u' ').contains(u"market-stall has had no line since "_s));
        auto* total = page()->findChild<TotalRow*>();
        QVERIFY(total->isVisible());
        QCOMPARE(total->accessibleDescription(), u"7 stations, 5 answer, Readers: 15 of 17, Backlog: 52"_s);
        QVERIFY(m_bench->click(u"Try now"_s));
        QTRY_VERIFY(m_played->asked.contains(u"try"_s));
        m_played->row(u"market-stall"_s).state = StationRow::State::Online;
        m_played->row(u"river-stage"_s).state = StationRow::State::Online;
        m_played->changed();
        QTRY_VERIFY(m_bench->trouble().isEmpty());
        QTRY_VERIFY(page()->head().state.isEmpty());
    }

    void saysWhatAStationChangedElsewhere()
    {
        QVERIFY(start());
        QVERIFY(page()->goTo(u"north-door"_s));
        QTRY_COMPARE(detail()->shown(), u"north-door"_s);
        QVERIFY(!wordsIn(detail()).contains(u"votes cast elsewhere"_s));
        m_played->row(u"north-door"_s).undone = 3;
        m_played->changed();
        QTRY_VERIFY(wordsIn(detail()).contains(u"changed 3 votes cast elsewhere"_s));
    }

    void standsInTheRailWhileThisTakesPart()
    {
        m_played->isPart = false;
        QVERIFY(start());
        QVERIFY(rail()->isHidden());
        QVERIFY(m_bench->button(u"Make this the home…"_s));
        QVERIFY(!page()->findChild<TotalRow*>()->isVisible());
        QVERIFY(!page()->can(Command::New));
        QVERIFY(page()->head().caption.isEmpty());
        m_played->isPart = true;
        m_played->changed();
        QTRY_VERIFY(rail()->isVisible());
        QVERIFY(rail()->isChecked());
        QTRY_COMPARE(detail()->shown().isEmpty(), false);
        QVERIFY(!m_bench->button(u"Make this the home…"_s));
        m_played->isPart = false;
        m_played->changed();
        QTRY_VERIFY(!rail()->isVisible());
        QTRY_VERIFY(m_bench->button(u"Join others…"_s));
    }

    void aSmallDialogMakesAHome()
    {
        m_played->isPart = false;
        QVERIFY(start());
        QVERIFY(m_bench->click(u"Make this the home…"_s));
        QVERIFY(m_bench->waitForDialog());
        QPointer<HomeDialog> dialog = qobject_cast<HomeDialog*>(m_bench->dialog());
        QVERIFY(dialog);
        QVERIFY(wordsIn(dialog).contains(u"Among the stations it is called “"_s));
        // There is no XMPP server: its domain is asked for.
        QVERIFY(!dialog->findChild<QComboBox*>()->isVisible());
        auto* domain = dialog->findChild<QLineEdit*>();
        QVERIFY(domain->isVisible());
        domain->setText(u"our town"_s);
        QVERIFY(m_bench->click(u"Make this the home"_s));
        QTRY_VERIFY(wordsIn(dialog).contains(u"It is written like town.example"_s));
        QVERIFY(cutWords(*dialog).isEmpty());
        QVERIFY(m_bench->click(u"Elsewhere…"_s));
        QTRY_VERIFY(!dialog);
        QTRY_VERIFY(qobject_cast<ServiceDialog*>(m_bench->dialog()));
        m_bench->dialog()->reject();
    }

    void aHomeWithoutItsServerIsHelpedToOne()
    {
        m_played->fault = u"The service xmpp, at which the stations meet, does not run: start it."_s;
        QVERIFY(start());
        Station& station = m_bench->station();
        const auto* type = station.services().type(u"stations"_s);
        QVERIFY(type);
        QVERIFY(waitFor(station.configured().add(u"stations"_s, {}, OptionValues(type->options()))).ok());
        m_played->changed();
        QTRY_VERIFY(m_bench->button(u"Add an XMPP server…"_s));
        QVERIFY(m_bench->button(u"Try now"_s));
        QVERIFY(m_bench->click(u"Add an XMPP server…"_s));
        QTRY_VERIFY(qobject_cast<ServiceDialog*>(m_bench->dialog()));
        m_bench->dialog()->reject();
    }

    void aCodeThatWasRefusedIsNoPassword()
    {
        m_played->isTheHome = false;
        m_played->home.clear();
        m_played->fault = u"town.example did not let station-guest-k7mq@town.example in: the password is wrong."_s;
        QVERIFY(start());
        QTRY_COMPARE(m_bench->trouble().size(), 1);
        QVERIFY(m_bench->trouble().first().contains(u"The home station refuses the code: it is wrong, was used up"_s));
        QVERIFY(!m_bench->trouble().first().contains(u"password"_s));
        QVERIFY(m_bench->click(u"Join others…"_s));
        QVERIFY(m_bench->waitForDialog());
        m_bench->dialog()->reject();
    }

    void joiningSaysWhatIsWrong()
    {
        m_played->isPart = false;
        QVERIFY(start());
        QVERIFY(m_bench->click(u"Join others…"_s));
        QVERIFY(m_bench->waitForDialog());
        auto* text = m_bench->dialog()->findChild<QPlainTextEdit*>();
        QVERIFY(m_bench->click(u"Join"_s));
        QTRY_VERIFY(wordsIn(m_bench->dialog()).contains(u"Paste what the home station showed"_s));
        text->setPlainText(u"everyportd stations enrol town.example K7MQ-2XWP"_s);
        QVERIFY(m_bench->click(u"Join"_s));
        QTRY_VERIFY2(wordsIn(m_bench->dialog()).contains(u"sixteen letters"_s)
                || wordsIn(m_bench->dialog()).contains(u"failed"_s),
            qPrintable(wordsIn(m_bench->dialog())));
        QVERIFY(m_bench->dialog());
        m_bench->dialog()->reject();
    }

    void filtersToTrouble()
    {
        QVERIFY(start());
        const auto chips = page()->findChildren<Chip*>();
        const auto chip = std::find_if(
            chips.begin(), chips.end(), [](const Chip* one) { return one->text() == u"Only trouble"; });
        QVERIFY(chip != chips.end());
        QCOMPARE((*chip)->accessibleName(), u"Only trouble, 4"_s);
        (*chip)->click();
        QCOMPARE(table()->rows()->shown(), 4);
        QVERIFY(page()->goTo(u"store-room"_s)); // the chip gives way
        QCOMPARE(table()->rows()->shown(), 7);
        QCOMPARE(page()->subject(), u"store-room"_s);
    }

    void filtersToWhatIsLeftOut()
    {
        m_played->row(u"library-kiosk"_s).leftOutOf = {u"town-fund"_s};
        QVERIFY(start());
        const auto chips = page()->findChildren<Chip*>();
        const auto chip = std::find_if(
            chips.begin(), chips.end(), [](const Chip* one) { return one->text() == u"Only trouble"; });
        QVERIFY(chip != chips.end());
        QCOMPARE((*chip)->accessibleName(), u"Only trouble, 5"_s);
        (*chip)->click();
        QCOMPARE(table()->rows()->shown(), 5);
    }

    void aCodeIsShownWithWhatIsTypedThere()
    {
        m_played->made.server = u"tcp:192.0.2.7:5222"_s;
        m_played->made.certificate = "-----BEGIN CERTIFICATE-----\nTUlJQg==\n-----END CERTIFICATE-----\n";
        QVERIFY(start());
        m_bench->press(Qt::Key_N, Qt::ControlModifier);
        QVERIFY(m_bench->waitForDialog());
        m_bench->type(u"North Door"_s);
        QVERIFY(m_bench->click(u"Make the code"_s));
        QTRY_VERIFY(wordsIn(m_bench->dialog()).contains(u"Small letters, digits and hyphens only"_s));
        auto* name = m_bench->dialog()->findChild<QLineEdit*>();
        name->setText(u"north-door"_s);
        QVERIFY(m_bench->click(u"Make the code"_s));
        QTRY_VERIFY(wordsIn(m_bench->dialog()).contains(u"Another station has this name."_s));
        name->setText(u"pier"_s);
        QVERIFY(m_bench->click(u"Make the code"_s));
        QTRY_VERIFY(m_played->asked.contains(u"invite pier 0"_s));
        QTRY_VERIFY(wordsIn(m_bench->dialog()).contains(u"K7MQ-2XWP-9RTD-LC4H"_s));
        QVERIFY(cutWords(*m_bench->dialog()).isEmpty());
        const QString words = wordsIn(m_bench->dialog());
        QVERIFY(words.indexOf(u"Nobody vouches"_s) < words.indexOf(u"Type this on its"_s)); // as it is done
        auto* area = m_bench->dialog()->findChild<QScrollArea*>();
        QTRY_VERIFY2(area->widget()->height() <= area->viewport()->height(), "what is not seen is not done");
        QVERIFY(m_bench->click(u"Close"_s));
        QTRY_VERIFY(!m_bench->dialog());
        auto* list = page()->findChild<InvitationList*>();
        QTRY_VERIFY(list->isVisible());
        QVERIFY(wordsIn(list).contains(u"pier"_s));
        auto* withdraw = list->findChild<QToolButton*>();
        withdraw->click();
        QTRY_VERIFY(m_played->asked.contains(u"withdraw station-guest-k7mq@town.example"_s));
        QTRY_VERIFY(!list->isVisible());
    }

    void whatCannotBeMadeIsSaidInTheDialog()
    {
        QVERIFY(start());
        m_played->refusal = Error{Error::Kind::Disconnected, Reason::None, u"There is no line."_s, {}, 0};
        m_bench->press(Qt::Key_N, Qt::ControlModifier);
        QVERIFY(m_bench->waitForDialog());
        QVERIFY(m_bench->click(u"Make the code"_s));
        QTRY_VERIFY(m_bench->dialog());
        QTRY_COMPARE(m_played->asked.size(), 1);
        QVERIFY(m_bench->button(u"Make the code"_s));
        m_bench->dialog()->reject();
    }

    void aCardForManyIsAFile()
    {
        QVERIFY(start());
        m_bench->press(Qt::Key_N, Qt::ControlModifier);
        QVERIFY(m_bench->waitForDialog());
        QPointer<QDialog> dialog = m_bench->dialog();
        QVERIFY(m_bench->click(u"Many, by a card"_s));
        QVERIFY(m_bench->click(u"Save the card…"_s));
        QTRY_VERIFY(qobject_cast<QFileDialog*>(m_bench->dialog()));
        const QString path = m_bench->folder() + u"/station.card"_s;
        auto* asking = qobject_cast<QFileDialog*>(m_bench->dialog());
        Q_EMIT asking->fileSelected(path);
        asking->reject();
        QTRY_VERIFY(m_played->asked.contains(u"invite  30"_s));
        QTRY_VERIFY(!dialog);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto card = readInvitation(file.readAll());
        QVERIFY(card && card->isForMany);
        QCOMPARE(file.permissions() & (QFileDevice::ReadGroup | QFileDevice::ReadOther), QFileDevice::Permissions());
    }

    void readersAreGivenAnswers()
    {
        QVERIFY(start());
        QVERIFY(addPoll());
        m_played->row(u"north-door"_s).assigned[u"town-fund"_s][u"reader-2"_s] = u"pool"_s;
        m_played->changed();
        QVERIFY(page()->goTo(u"north-door"_s));
        const auto boxes = [this] { return detail()->findChild<AnswerChoices*>()->findChildren<QComboBox*>(); };
        QTRY_COMPARE(boxes().size(), 2);
        QTRY_COMPARE(boxes()[1]->currentText(), u"The pool"_s);
        QCOMPARE(boxes()[0]->currentText(), u"No answer"_s);
        QVERIFY(boxes()[0]->accessibleName().contains(u"Reader 1"_s));
        boxes()[0]->setFocus();
        QTest::keyClick(boxes()[0], Qt::Key_Down);
        QTRY_VERIFY(m_played->asked.contains(u"assign north-door town-fund reader-1 park"_s));
        QVERIFY(detail()->findChild<AnswerChoices*>()->isAncestorOf(QApplication::focusWidget()));
    }

    void aStationIsRemovedAfterAQuestion()
    {
        QVERIFY(start());
        QVERIFY(page()->goTo(u"town-hall"_s));
        QVERIFY(!page()->can(Command::Remove));
        QVERIFY(page()->goTo(u"market-stall"_s));
        QVERIFY(page()->can(Command::Remove));
        table()->setFocus();
        m_bench->press(Qt::Key_Delete);
        QVERIFY(m_bench->waitForDialog());
        QVERIFY(wordsIn(m_bench->dialog())
                    .contains(u"14 entries of its logs that wait there, votes above all, would not be counted."_s));
        QVERIFY(m_bench->click(u"Keep the station"_s));
        QVERIFY(m_played->asked.isEmpty());
        m_bench->press(Qt::Key_Delete);
        QVERIFY(m_bench->waitForDialog());
        QVERIFY(m_bench->click(u"Remove the station"_s));
        QTRY_VERIFY(m_played->asked.contains(u"remove market-stall"_s));
        QTRY_COMPARE(table()->rows()->total(), 6);
    }

    void aStationsVotesAreLeftOutAfterAQuestion()
    {
        m_played->row(u"market-stall"_s).station = u"4711"_s;
        QVERIFY(start());
        QVERIFY(page()->goTo(u"market-stall"_s));
        auto* action = page()->findChild<LeavingOut*>()->action();
        QVERIFY(action->isVisible() && !action->isEnabled()); // no poll is shared
        QVERIFY(addPoll());
        const auto leftOut = [this] { return m_bench->station().polls().find(u"town-fund"_s)->leftOut; };
        m_played->changed();
        QTRY_VERIFY(action->isEnabled());
        action->trigger();
        QVERIFY(m_bench->waitForDialog());
        QVERIFY(wordsIn(m_bench->dialog()).contains(u"in “What shall the town fund pay for?”: not its votes"_s));
        QVERIFY(m_bench->click(u"Count its votes"_s));
        QVERIFY(leftOut().isEmpty());
        action->trigger();
        QVERIFY(m_bench->waitForDialog());
        QVERIFY(m_bench->click(u"Leave its votes out"_s));
        QTRY_COMPARE(leftOut(), (polls::LeftOut{{u"4711"_s, u"market-stall"_s}}));
        auto* takeIn = page()->findChild<LeavingOut*>()->takeInAction();
        QTRY_VERIFY(takeIn->isVisible());
        QVERIFY(!action->isVisible());         // of no other poll
        QVERIFY(page()->goTo(u"town-hall"_s)); // which is the home
        QVERIFY(!action->isEnabled() && !takeIn->isVisible());
        QVERIFY(page()->goTo(u"market-stall"_s));
        takeIn->trigger();
        QTRY_VERIFY(leftOut().isEmpty());
        QTRY_VERIFY(action->isVisible() && action->isEnabled() && !takeIn->isVisible());
    }

    void theQuestionsItIsLeftOutOfAreNamed()
    {
        QVERIFY(start());
        QVERIFY(addPoll());
        m_played->row(u"market-stall"_s).leftOutOf = {u"town-fund"_s, u"gone"_s};
        m_played->changed();
        QVERIFY(page()->goTo(u"market-stall"_s));
        const auto words = [this] { return wordsIn(detail()).remove(QChar(0x2060)); }; // no line ends there
        m_played->happen({QDateTime::currentMSecsSinceEpoch(), u"market-stall"_s, StationHappening::What::LeftOut, 0,
            u"town-fund"_s});
        const auto newest = [this] {
            const auto* news = page()->findChild<StationNews*>()->findChild<Table*>();
            return news->model()->index(0, HappeningsModel::What).data().toString();
        };
        QTRY_COMPARE(newest(), u"left out of “What shall the town fund pay for?”"_s);
        // One that is not here is called by what is known of it.
        QTRY_VERIFY(words().contains(u"“What shall the town fund pay for?”, “gone”"_s));
        QVERIFY(!words().contains(u"town-fund"_s));
    }

    void aStationSaysWhoTheHomeIs()
    {
        m_played->isTheHome = false;
        m_played->own = u"north-door"_s;
        m_played->row(u"town-hall"_s).state = StationRow::State::Online;
        m_played->row(u"north-door"_s).state = StationRow::State::This;
        QVERIFY(start());
        QVERIFY(addPoll());
        m_played->changed();
        QVERIFY(!page()->head().primary);
        QVERIFY(page()->head().caption.endsWith(u"; town-hall is the home station"_s));
        QVERIFY(!page()->can(Command::New));
        QVERIFY(page()->goTo(u"school-hall"_s));
        QVERIFY(!page()->can(Command::Remove));
        QTRY_VERIFY(detail()->findChild<QComboBox*>());
        QVERIFY(!detail()->findChild<QComboBox*>()->isEnabled());
        QTRY_VERIFY(shown().contains(u"town-hall is the home station: there it is said what readers stand for."_s));
    }

    /// Without a line of our own nobody is heard: that is one trouble, and not one of each.
    void withoutALineOfOurOwn()
    {
        m_played->fault = u"The server does not answer."_s;
        for (StationRow& row : m_played->all) {
            if (row.state != StationRow::State::This)
                row.state = StationRow::State::NoLine;
        }
        QVERIFY(start());
        QTRY_COMPARE(m_bench->trouble().size(), 1);
        QVERIFY(m_bench->trouble().first().contains(u"The other stations cannot be reached:"_s));
    }

    /// "4 ans…" stood there, with room up to the next number.
    void aSumReachesToTheNextOne()
    {
        QVERIFY(start());
        m_bench->window().resize(1280, 640);
        m_bench->flush();
        const auto* total = page()->findChild<TotalRow*>();
        const auto* header = table()->horizontalHeader();
        QVERIFY(total && !header->isSectionHidden(StationsModel::Readers));
        const int spare = total->spareAfter(StationsModel::State);
        QVERIFY2(spare > 0, qPrintable(QString::number(spare)));
        QVERIFY(spare < header->sectionSize(StationsModel::Line) + header->sectionSize(StationsModel::Readers));
        QCOMPARE(total->spareAfter(StationsModel::Name), 0); // the state's words begin right behind
        m_bench.reset();
    }

    /// "7 stations" was read as "stations 7".
    void mirroredSumsKeepTheirOrder()
    {
        const auto back = qScopeGuard([] { QApplication::setLayoutDirection(Qt::LeftToRight); });
        QApplication::setLayoutDirection(Qt::RightToLeft);
        QVERIFY(start());
        m_bench->window().resize(1280, 640);
        m_bench->flush();
        const auto painted = [this](const QString& words) {
            TotalRow total(*table(), [&](int column) { return column == StationsModel::Name ? words : QString(); });
            total.resize(table()->width(), Metrics::row());
            return total.grab().toImage();
        };
        const QImage empty = painted({}), image = painted(u"1 MMMMMMMM"_s);
        const auto isInked = [&](int x) {
            for (int y = 0; y < image.height(); ++y) {
                if (image.pixel(x, y) != empty.pixel(x, y))
                    return true;
            }
            return false;
        };
        QList<int> inked;
        for (int x = 0; x < image.width(); ++x) {
            if (isInked(x))
                inked.append(x);
        }
        QVERIFY(inked.size() > 20);
        qsizetype widest = 1; // where the space between both ends
        for (qsizetype i = 2; i < inked.size(); ++i) {
            if (inked[i] - inked[i - 1] > inked[widest] - inked[widest - 1])
                widest = i;
        }
        QVERIFY2(inked[widest] < (inked.first() + inked.last()) / 2, qPrintable(QString::number(inked[widest])));
    }

    void aSumThatIsCutHasATip()
    {
        QVERIFY(start());
        m_bench->window().resize(1280, 640);
        m_bench->flush();
        const QString sum = u"7 stations, "_s.repeated(40);
        QString words = sum;
        TotalRow total(*table(), [&](int column) { return column == StationsModel::Name ? words : QString(); });
        total.resize(table()->width(), Metrics::row());
        total.show();
        const auto tip = [&] {
            QToolTip::hideText();
            [&] { QTRY_VERIFY(!QToolTip::isVisible()); }();
            const QPoint at(Metrics::pageEdge + 4, total.height() / 2);
            QHelpEvent help(QEvent::ToolTip, at, total.mapToGlobal(at));
            QApplication::sendEvent(&total, &help);
            return QToolTip::isVisible() ? QToolTip::text() : QString();
        };
        QCOMPARE(tip(), tipText(sum));
        words = u"7 stations"_s;
        QCOMPARE(tip(), QString());
    }

    void aLongAddressMakesNothingWider_data()
    {
        QTest::addColumn<int>("width");
        QTest::newRow("1024") << 1024;
        QTest::newRow("1280") << 1280;
    }
    /// A bar stood along the foot, for a few letters of an address.
    void aLongAddressMakesNothingWider()
    {
        QFETCH(int, width);
        const QString address = u"market-stall@stations.townhall-of-a-long-name.example/station"_s;
        m_played->row(u"market-stall"_s).address = address;
        m_played->row(u"market-stall"_s).version = u"1.4.0+20261201.9d1c5b7e4f0a2c6b8e3d7f1a5c9b0e2d4f6a8c0b"_s;
        QVERIFY(start());
        QVERIFY(addPoll());
        m_bench->window().resize(width, 640);
        m_played->changed();
        for (const QString& name : {u"market-stall"_s, u"town-hall"_s}) {
            QVERIFY(page()->goTo(name));
            QTRY_COMPARE(detail()->shown(), name);
            m_bench->flush();
            const auto* area = detail()->findChild<QScrollArea*>();
            QVERIFY(area);
            QTRY_COMPARE(area->horizontalScrollBar()->maximum(), 0);
            QVERIFY(!area->horizontalScrollBar()->isVisible());
            QTRY_COMPARE(page()->findChild<Table*>()->horizontalScrollBar()->maximum(), 0);
        }
        QVERIFY(page()->goTo(u"market-stall"_s));
        QTRY_COMPARE(detail()->shown(), u"market-stall"_s);
        const auto labels = detail()->findChildren<QLabel*>();
        const auto value = std::find_if(
            labels.begin(), labels.end(), [&address](const QLabel* label) { return label->text() == address; });
        QVERIFY(value != labels.end() && (*value)->isVisible());
        QCOMPARE((*value)->toolTip(), address);
        QCOMPARE((*value)->accessibleName(), u"Address: "_s + address);
        m_bench.reset();
    }

    void nothingIsCut_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<int>("width");
        QTest::addColumn<bool>("isMirrored");
        for (const QString& language : {u"en"_s, u"de"_s}) {
            QTest::newRow(qPrintable(language + u" 1024"_s)) << language << 1024 << false;
            QTest::newRow(qPrintable(language + u" 1280"_s)) << language << 1280 << false;
            QTest::newRow(qPrintable(language + u" mirrored, 1024"_s)) << language << 1024 << true;
            QTest::newRow(qPrintable(language + u" mirrored, 1280"_s)) << language << 1280 << true;
        }
    }
    void nothingIsCut()
    {
        QFETCH(QString, language);
        QFETCH(int, width);
        QFETCH(bool, isMirrored);
        const Languages spoken(language);
        const auto back = qScopeGuard([] { QApplication::setLayoutDirection(Qt::LeftToRight); });
        QApplication::setLayoutDirection(isMirrored ? Qt::RightToLeft : Qt::LeftToRight);
        QVERIFY(start());
        QVERIFY(addPoll());
        m_bench->window().resize(width, 640);
        m_played->changed();
        for (const QString& name : {u"market-stall"_s, u"town-hall"_s}) {
            QVERIFY(page()->goTo(name));
            m_bench->flush();
            QTRY_VERIFY2(cutWords(*page()).isEmpty(), qPrintable(cutWords(*page()).join(u'\n')));
        }
        m_bench.reset();
    }
};

QTEST_MAIN(StationsPageTest)
#include "tst_stationspage.moc"
