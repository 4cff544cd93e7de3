#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QMenu>
#include <QTest>
#include <QUrl>

#include "app/polls/pollregistry.h"
#include "app/station/servicefiles/configuredservices.h"
#include "tests/app/polls/leadingstation.h"
#include "tests/support/testclass.h"
#include "tests/ui/support/pagebench.h"
#include "tests/ui/support/waiting.h"
#include "ui/frame/feedback/alerts.h"
#include "ui/frame/feedback/undostack.h"
#include "ui/polls/actions/pollcontroller.h"
#include "ui/polls/actions/present/wallposter.h"
#include "ui/polls/models/recentvotes.h"
#include "ui/polls/page/addressline.h"
#include "ui/polls/page/pollspage.h"
#include "ui/style/colours/metrics.h"
#include "ui/widgets/controls/switch.h"
#include "ui/widgets/display/qrcode.h"

using namespace everyport;
using namespace everyport::ui;
using namespace Qt::StringLiterals;

/// "Let the room see it" on the Polls page: the line follows the web service that it has restarted.
class RoomReachTest : public QObject {
    Q_OBJECT

    std::unique_ptr<PageBench> m_bench;

    Station& station() { return m_bench->station(); }
    AddressLine* line() { return m_bench->page(u"polls"_s)->findChild<AddressLine*>(); }
    QString address()
    {
        for (const QLabel* label : line()->findChildren<QLabel*>()) {
            if (label->accessibleName() == "Results address"_L1)
                return label->text();
        }
        return {};
    }
    QString words()
    {
        QStringList all;
        for (const QLabel* label : line()->findChildren<QLabel*>()) {
            if (label->isVisible())
                all << label->text();
        }
        return all.join(u' ');
    }
    void press(const QString& name)
    {
        for (QAbstractButton* button : line()->findChildren<QAbstractButton*>()) {
            if (button->accessibleName() == name)
                QTest::mouseClick(button, Qt::LeftButton);
        }
    }
    QString copied()
    {
        QApplication::clipboard()->clear();
        press(u"Copy the results address"_s);
        return QApplication::clipboard()->text();
    }
    /// What the QR code says that the button opens.
    QString code(const QString& button = u"QR code of the results address"_s)
    {
        press(button);
        const auto* popup = QApplication::activePopupWidget();
        const auto* code = popup ? popup->findChild<QrCode*>() : nullptr;
        const QString said = code && code->isVisible() ? code->accessibleName() : QString();
        if (popup)
            QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Escape);
        return said;
    }
    Poster wall()
    {
        auto* page = qobject_cast<PollsPage*>(m_bench->page(u"polls"_s));
        return page ? wallPoster(page->controller(), u"lunch"_s, {}, false, 0) : Poster();
    }
    QString listens() { return station().services().status(u"http"_s)->values.texts(u"listen"_s).join(u' '); }

private Q_SLOTS:
    void init()
    {
        m_bench = std::make_unique<PageBench>(std::vector<PageEntry>{pollsPage()});
        m_bench->writeService(u"http"_s, "type = \"http\"\nlisten = [\"tcp:0\"]\n");
        QVERIFY(m_bench->start());
        polls::Poll poll;
        poll.id = u"lunch"_s;
        poll.question = u"What is for lunch?"_s;
        poll.answers = {{u"soup"_s, u"Soup"_s, {}}, {u"pizza"_s, u"Pizza"_s, {}}};
        QVERIFY(waitFor(station().polls().save(poll)).ok());
        QVERIFY(waitFor(station().polls().openPoll(u"lunch"_s)).ok());
        // while one is open, its clock looks at the address, too
        QVERIFY(waitFor(station().polls().closePoll(u"lunch"_s)).ok());
        m_bench->window().goTo(u"polls"_s, u"lunch"_s);
        QTRY_VERIFY(line() && line()->isVisible());
    }
    void cleanup() { m_bench.reset(); }

    void addressFollowsAndCanBeTakenBack()
    {
        QTRY_VERIFY(address().startsWith(u"http://127.0.0.1:"_s));
        QVERIFY(words().contains(u"Only this computer can open it."_s));
        QVERIFY(m_bench->click(u"Let the room see it"_s));
        QTRY_VERIFY(listens().contains(u"interface=*"_s));
        QTRY_VERIFY(!station().pollAddresses().results(u"lunch"_s).isEmpty());
        QTRY_COMPARE(address(), station().pollAddresses().results(u"lunch"_s));
        QTRY_VERIFY(!words().contains(u"Only this computer"_s));
        QVERIFY(words().contains(u"Plain HTTP, not encrypted."_s));
        const QString typed = station().pollAddresses().typed(u"lunch"_s);
        QVERIFY2(typed.startsWith(QUrl(address()).authority() + u'/'), qPrintable(typed));
        QVERIFY(typed.section(u'/', -1).size() <= 3);
        QCOMPARE(copied(), address());
        QCOMPARE(code(), u"QR code of "_s + address());
        QTRY_VERIFY(m_bench->window().undo().offer());
        QVERIFY(m_bench->window().undo().offer()->text.contains(u"plain HTTP"_s));
        m_bench->window().undo().takeBack();
        QTRY_VERIFY(!listens().contains(u"interface=*"_s));
        QTRY_VERIFY(words().contains(u"Only this computer can open it."_s));
        QTRY_VERIFY(address().startsWith(u"http://127.0.0.1:"_s));
        QTRY_COMPARE(address(), station().pollAddresses().results(u"lunch"_s));
    }

    void saysWherePhonesVote()
    {
        QTRY_VERIFY(address().startsWith(u"http://127.0.0.1:"_s));
        QVERIFY(!words().contains(u"Phones vote at"_s));
        auto poll = *station().polls().find(u"lunch"_s);
        poll.policy.phones = polls::Policy::Phones::AnyDevice;
        QVERIFY(waitFor(station().polls().save(poll)).ok());
        QTRY_VERIFY(words().contains(u"Phones vote at"_s));
        const QString voting = station().pollAddresses().voting(u"lunch"_s);
        QVERIFY2(voting.endsWith(u"/v/"_s + station().polls().shortCode(u"lunch"_s)), qPrintable(voting));
        QVERIFY(words().contains(voting));
        press(u"Copy the voting address"_s);
        QCOMPARE(QApplication::clipboard()->text(), voting);
        QCOMPARE(code(u"QR code of the voting address"_s), u"QR code of "_s + voting);
    }

    /// Who has no readers lets phones vote where the strip says so, and is told below what they lack yet.
    void aPollWithoutReadersIsForPhonesAtOnePress()
    {
        using Phones = polls::Policy::Phones;
        QTRY_VERIFY(address().startsWith(u"http://127.0.0.1:"_s));
        QVERIFY(waitFor(station().polls().openPoll(u"lunch"_s)).ok());
        QVERIFY(m_bench->click(u"Let phones vote"_s));
        QTRY_COMPARE(station().polls().find(u"lunch"_s)->policy.phones, Phones::AnyDevice);
        QTRY_VERIFY(words().contains(u"Phones vote at"_s));
        QVERIFY(words().contains(u"Only this computer can open it."_s));
        QVERIFY(m_bench->button(u"Let the room see it"_s));
        QTRY_VERIFY(!m_bench->button(u"Assign readers"_s)); // nobody waits for readers any more
        QTRY_VERIFY(m_bench->window().undo().offer());
        m_bench->window().undo().takeBack();
        QTRY_COMPARE(station().polls().find(u"lunch"_s)->policy.phones, Phones::None);
        QTRY_VERIFY(m_bench->button(u"Let phones vote"_s));
    }

    void whereEachTapCountsNoPhoneIsOffered()
    {
        auto poll = *station().polls().find(u"lunch"_s);
        poll.policy.mode = polls::Policy::Mode::Every;
        QVERIFY(waitFor(station().polls().save(poll)).ok());
        QVERIFY(waitFor(station().polls().openPoll(u"lunch"_s)).ok());
        QTRY_VERIFY(m_bench->button(u"Assign readers"_s));
        QVERIFY(!m_bench->button(u"Let phones vote"_s));
    }

    /// Behind a proxy the service listens on this computer alone.
    void aPublicAddressIsReachedByTheRoom()
    {
        QTRY_VERIFY(words().contains(u"Only this computer can open it."_s));
        QVERIFY(wall().address.isEmpty());
        const auto setPublic = [this](const QString& address) {
            auto values = station().services().status(u"http"_s)->values;
            values.give(u"public-address"_s, address);
            return waitFor(station().configured().save(u"http"_s, values)).ok();
        };
        QVERIFY(setPublic(u"https://vote.example.org"_s));
        QVERIFY(listens().contains(u"tcp:0"_s) && !listens().contains(u"interface=*"_s));
        QTRY_VERIFY(station().pollAddresses().reachBeyond());
        QTRY_COMPARE(address(), u"https://vote.example.org/r/lunch"_s);
        QTRY_VERIFY(!words().contains(u"Only this computer"_s));
        QVERIFY(!m_bench->button(u"Let the room see it"_s));
        QCOMPARE(wall().address, u"https://vote.example.org/r/lunch"_s);
        QVERIFY(setPublic(u"http://localhost:8080"_s)); // which is nobody else's
        QTRY_VERIFY(!station().pollAddresses().reachBeyond());
        QTRY_VERIFY(words().contains(u"Only this computer can open it."_s));
    }

    /// While voting is open the wall's code leads phones there; before and after to what came out.
    void theWallLeadsPhonesToVoting()
    {
        QTRY_VERIFY(address().startsWith(u"http://127.0.0.1:"_s));
        QVERIFY(m_bench->click(u"Let the room see it"_s));
        QTRY_VERIFY(
            station().pollAddresses().reachBeyond() && !station().pollAddresses().results(u"lunch"_s).isEmpty());
        auto poll = *station().polls().find(u"lunch"_s);
        poll.policy.phones = polls::Policy::Phones::AnyDevice;
        QVERIFY(waitFor(station().polls().save(poll)).ok());
        QVERIFY(!wall().isForVoting);
        QCOMPARE(wall().address, station().pollAddresses().results(u"lunch"_s));
        QVERIFY(waitFor(station().polls().openPoll(u"lunch"_s)).ok());
        QVERIFY(wall().isForVoting);
        QCOMPARE(wall().address, station().pollAddresses().voting(u"lunch"_s));
        QCOMPARE(wall().shortAddress, station().pollAddresses().typed(u"lunch"_s));
        QVERIFY(wall().foot.contains(u"press your answer"_s)); // it has no reader
        QVERIFY(waitFor(station().polls().closePoll(u"lunch"_s)).ok());
        QVERIFY(!wall().isForVoting);
    }

    /// Nobody is sent to a reader that there is not, nor to an address that phones cannot open.
    void theWallNamesNoReaderWherePhonesVoteAlone()
    {
        QTRY_VERIFY(address().startsWith(u"http://127.0.0.1:"_s));
        auto poll = *station().polls().find(u"lunch"_s);
        poll.policy.phones = polls::Policy::Phones::AnyDevice;
        QVERIFY(waitFor(station().polls().save(poll)).ok());
        QVERIFY(waitFor(station().polls().openPoll(u"lunch"_s)).ok());
        QVERIFY(!wall().isForVoting);
        QVERIFY2(wall().foot.contains(u"as soon as phones can open it"_s), qPrintable(wall().foot));
        poll.readers = {{u"door"_s, u"soup"_s}};
        QVERIFY(waitFor(station().polls().save(poll)).ok());
        QVERIFY2(wall().foot.startsWith(u"Hold your card"_s), qPrintable(wall().foot));
    }

    /// Who can reach the results is not another thing after a restart: what cannot be written is not done.
    void opensNothingThatCannotBeWritten()
    {
        QTRY_VERIFY(address().startsWith(u"http://127.0.0.1:"_s));
        m_bench->setDiskFull(true);
        QVERIFY(m_bench->click(u"Let the room see it"_s));
        QTRY_VERIFY2(m_bench->trouble().join(u' ').contains(u"Nothing has changed."_s),
            qPrintable(m_bench->trouble().join(u' ')));
        QVERIFY(!listens().contains(u"interface=*"_s));
        QVERIFY(!m_bench->window().undo().offer());
        m_bench->setDiskFull(false);
        QVERIFY(m_bench->click(u"Let the room see it"_s)); // which is how to try again
        QTRY_VERIFY(listens().contains(u"interface=*"_s));
        QTRY_VERIFY(m_bench->window().undo().offer());
    }

    /// Closed is closed, whatever the disk says; but it is said that this does not last.
    void takingBackSaysWhatCouldNotBeWritten()
    {
        QTRY_VERIFY(address().startsWith(u"http://127.0.0.1:"_s));
        QVERIFY(m_bench->click(u"Let the room see it"_s));
        QTRY_VERIFY(m_bench->window().undo().offer());
        m_bench->setDiskFull(true);
        m_bench->window().undo().takeBack();
        QTRY_VERIFY(!listens().contains(u"interface=*"_s));
        QTRY_VERIFY2(m_bench->trouble().join(u' ').contains(
                         u"closed now, but would be open again at the next start of Everyport"_s),
            qPrintable(m_bench->trouble().join(u' ')));
        m_bench->setDiskFull(false);
    }

    void serviceThatGoesIsSaid()
    {
        QTRY_VERIFY(!address().isEmpty());
        QVERIFY(waitFor(station().services().stop(u"http"_s)).ok());
        QTRY_VERIFY(words().contains(u"No web service runs"_s));
        QVERIFY(m_bench->click(u"Start the web service"_s)); // trouble with the button that mends it
        QTRY_VERIFY(!address().isEmpty());
        QTRY_COMPARE(address(), station().pollAddresses().results(u"lunch"_s));
        QVERIFY(!m_bench->button(u"Start the web service"_s));
    }

    void withoutAWebServiceOneIsSetUp()
    {
        QTRY_VERIFY(!address().isEmpty());
        QVERIFY(waitFor(station().configured().remove(u"http"_s)).ok());
        QTRY_VERIFY(words().contains(u"No web service runs"_s));
        QTRY_VERIFY(m_bench->button(u"Set up a web service…"_s));
        QVERIFY(!m_bench->button(u"Let the room see it"_s));
    }

    /// A question for phones alone is nobody's without a web service, and one press mends that where it is said.
    void phonesAloneGetAWebServiceAtOnePress()
    {
        QTRY_VERIFY(!address().isEmpty());
        auto poll = *station().polls().find(u"lunch"_s);
        poll.policy.phones = polls::Policy::Phones::AnyDevice;
        QVERIFY(waitFor(station().polls().save(poll)).ok());
        QVERIFY(waitFor(station().polls().openPoll(u"lunch"_s)).ok());
        QVERIFY(waitFor(station().configured().remove(u"http"_s)).ok());
        QTRY_VERIFY2(words().contains(u"Nobody can vote: no web service runs."_s), qPrintable(words()));
        QVERIFY(m_bench->click(u"Let phones vote"_s));
        QTRY_VERIFY(station().services().status(u"http"_s) && listens().contains(u"interface=*"_s));
        QTRY_VERIFY(words().contains(u"Phones vote at"_s) && !words().contains(u"Nobody can vote"_s));
        QTRY_VERIFY(m_bench->window().undo().offer());
        QVERIFY(line()->isVisible()); // nobody was led away
    }

    /// Who has just set up a poll, and has neither readers nor a web service, presses once.
    void aFirstPollIsForPhonesAtOnePress()
    {
        QTRY_VERIFY(!address().isEmpty());
        QVERIFY(waitFor(station().configured().remove(u"http"_s)).ok());
        QVERIFY(waitFor(station().polls().openPoll(u"lunch"_s)).ok());
        QTRY_VERIFY(m_bench->button(u"Assign readers"_s));
        QVERIFY(m_bench->click(u"Let phones vote"_s));
        QTRY_COMPARE(station().polls().find(u"lunch"_s)->policy.phones, polls::Policy::Phones::AnyDevice);
        QTRY_VERIFY(station().services().status(u"http"_s) && listens().contains(u"interface=*"_s));
        QTRY_VERIFY(words().contains(u"Phones vote at"_s));
        QVERIFY(!words().contains(u"Nobody can vote"_s) && !m_bench->button(u"Let phones vote"_s));
    }

    /// Whoever has the code goes on to the next question.
    void theVotingAddressIsTheEvents()
    {
        QTRY_VERIFY(address().startsWith(u"http://127.0.0.1:"_s));
        auto poll = *station().polls().find(u"lunch"_s);
        poll.policy.phones = polls::Policy::Phones::AnyDevice;
        poll.event = u"Open day"_s;
        QVERIFY(waitFor(station().polls().save(poll)).ok());
        const QString own = station().pollAddresses().voting(u"lunch"_s);
        QTRY_VERIFY(words().contains(own)); // it is all there is of the event
        poll.id = u"dinner"_s;
        QVERIFY(waitFor(station().polls().save(poll)).ok());
        QTRY_VERIFY2(words().contains(u"/e/open-day"_s), qPrintable(words()));
        QVERIFY(!words().contains(own));
        QCOMPARE(station().pollAddresses().handedOut(u"lunch"_s), station().pollAddresses().event(u"open-day"_s));
        press(u"Copy the voting address"_s);
        QCOMPARE(QApplication::clipboard()->text(), station().pollAddresses().event(u"open-day"_s));
        QVERIFY(waitFor(station().polls().openPoll(u"dinner"_s)).ok());
        m_bench->window().goTo(u"polls"_s, u"dinner"_s);
        QTRY_VERIFY(words().contains(u"/e/open-day"_s));
    }

    /// Where one person votes after the other; any device has to be let.
    void aTabletHasAnAddressOfItsOwn()
    {
        QTRY_VERIFY(address().startsWith(u"http://127.0.0.1:"_s));
        auto poll = *station().polls().find(u"lunch"_s);
        poll.policy.phones = polls::Policy::Phones::AnyDevice;
        QVERIFY(waitFor(station().polls().save(poll)).ok());
        const QString own = station().pollAddresses().walkUp(u"lunch"_s);
        QVERIFY(own.contains(u"/k/"_s));
        QTRY_VERIFY(m_bench->click(u"On a tablet…"_s));
        auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        QVERIFY(menu);
        for (QAction* action : menu->actions()) {
            if (action->text() == "Copy the tablet's address"_L1)
                action->trigger();
        }
        menu->close();
        QCOMPARE(QApplication::clipboard()->text(), own);
        poll.policy.mode = polls::Policy::Mode::Multi; // they are picked, then sent
        poll.policy.maxChoices = 2;
        QVERIFY(waitFor(station().polls().save(poll)).ok());
        QCOMPARE(station().pollAddresses().walkUp(u"lunch"_s), own);
        auto words = poll;
        words.kind = polls::Kind::Words;
        words.answers.clear();
        words.readers.clear();
        QVERIFY(waitFor(station().polls().save(words)).ok());
        QVERIFY(station().pollAddresses().walkUp(u"lunch"_s).isEmpty()); // which the tablet would refuse
        poll.policy.mode = polls::Policy::Mode::Once;
        poll.policy.phones = polls::Policy::Phones::Ticket;
        QVERIFY(waitFor(station().polls().save(poll)).ok());
        QVERIFY(station().pollAddresses().walkUp(u"lunch"_s).isEmpty());
        QTRY_VERIFY(!m_bench->click(u"On a tablet…"_s));
    }

    /// What would be entered here counts for nothing: there is no code, and no tablet that asks.
    void whereThisStationIsLeftOutNobodyIsInvited()
    {
        polls::Poll poll{.id = u"market"_s, .question = u"What shall the market have?"_s};
        poll.answers = {{u"soup"_s, u"Soup"_s, {}}, {u"pizza"_s, u"Pizza"_s, {}}};
        poll.policy.phones = polls::Policy::Phones::AnyDevice;
        polls::LeadingStation home;
        QVERIFY(home.makeOpen(poll));
        QVERIFY(waitFor(station().polls().follow(home.followed(poll.id))).ok());
        QVERIFY(waitFor(station().polls().setOpenAsLed(poll.id, true)).ok());
        m_bench->window().goTo(u"polls"_s, poll.id);
        QTRY_VERIFY(words().contains(u"Phones vote at"_s));
        const PollAddresses addresses = station().pollAddresses();
        QVERIFY(!addresses.voting(poll.id).isEmpty() && !addresses.walkUp(poll.id).isEmpty());
        const QByteArray log = home.leaveOut(poll.id, station().polls().station());
        QVERIFY(waitFor(station().polls().mergeLog(poll.id, log)).ok());
        QVERIFY(station().polls().find(poll.id)->isOpen());
        QCOMPARE(addresses.voting(poll.id), QString());
        QCOMPARE(addresses.handedOut(poll.id), QString());
        QCOMPARE(addresses.walkUp(poll.id), QString());
        QVERIFY(!addresses.results(poll.id).isEmpty());
        QTRY_VERIFY(!words().contains(u"Phones vote at"_s));
        // Nor is all well.
        const auto told = [this] { return m_bench->window().troubles().find(u"polls/left-out/market"_s); };
        QTRY_VERIFY(told());
        QCOMPARE(told()->head, u"This station is left out of “What shall the market have?”:"_s);
        QCOMPARE(told()->text,
            u"votes that are given here do not count. The home of the stations takes it in again, on its page Stations."_s);
        QVERIFY(waitFor(station().polls().setOpenAsLed(poll.id, false)).ok());
        QTRY_VERIFY(!told()); // nobody votes there
    }

    /// The room types it: the switch beside it goes below before any of it is cut.
    void theAddressIsWholeWhereItHasRoomAlone()
    {
        QTRY_VERIFY(address().startsWith(u"http://127.0.0.1:"_s));
        AddressLine alone(qobject_cast<PollsPage*>(m_bench->page(u"polls"_s))->controller());
        alone.refresh();
        alone.show();
        const QLabel* shown = nullptr;
        for (const QLabel* label : alone.findChildren<QLabel*>()) {
            if (label->accessibleName() == "Results address"_L1)
                shown = label;
        }
        const auto* results = alone.findChild<Switch*>();
        QVERIFY(shown && shown->isVisible() && results && results->isVisible());
        const int whole = shown->sizeHint().width();
        const int least = whole + 3 * Metrics::toolButton() + 2 * Metrics::pageEdge;
        const auto isBelow = [&] { return results->y() > shown->mapTo(&alone, QPoint(0, shown->height() / 2)).y(); };
        alone.resize(least + 1000, alone.sizeHint().height());
        QTRY_VERIFY(!isBelow());
        for (int width = least + 400; width >= least; width -= 20) {
            alone.resize(width, alone.height());
            QTRY_VERIFY2(
                shown->width() >= whole, qPrintable(u"%1 of %2 at %3"_s.arg(shown->width()).arg(whole).arg(width)));
        }
        QVERIFY(isBelow());
        alone.resize(least + 1000, alone.height());
        QTRY_VERIFY(!isBelow());
    }
};

QTEST_MAIN(RoomReachTest)
#include "tst_roomreach.moc"
