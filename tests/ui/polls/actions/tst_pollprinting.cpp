#include "ui/polls/actions/files/pollprinting.h"

#include <QDialog>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QPrintDialog>
#include <QPrinter>
#include <QTest>

#include "tests/app/polls/leadingstation.h"
#include "tests/support/testclass.h"
#include "tests/ui/polls/actions/pollbench.h"
#include "ui/frame/feedback/alerts.h"
#include "ui/frame/feedback/undobar.h"
#include "ui/frame/feedback/windowlosses.h"
#include "ui/paper/paperdocuments.h"
#include "ui/polls/models/ticketsdialog.h"

using namespace everyport;
using namespace everyport::ui;
using namespace Qt::StringLiterals;

class PollPrintingTest : public QObject {
    Q_OBJECT

    std::unique_ptr<PollBench> m_at;

    PollPrinting& printing() { return *m_at->controller->printing; }
    polls::PollRegistry& registry() { return m_at->registry(); }
    QPrintDialog* printDialog()
    {
        for (auto* dialog : m_at->bench.window().findChildren<QPrintDialog*>()) {
            if (dialog->isVisible())
                return dialog;
        }
        return nullptr;
    }
    /// Somebody chooses a file for what is printed.
    void printInto(const QString& file)
    {
        QPrintDialog* dialog = printDialog();
        QVERIFY(dialog);
        dialog->printer()->setOutputFormat(QPrinter::PdfFormat);
        dialog->printer()->setOutputFileName(file);
        dialog->done(QDialog::Accepted);
    }
    QString told()
    {
        const auto* bar = m_at->bench.window().findChild<UndoBar*>();
        for (const QLabel* label : bar->findChildren<QLabel*>()) {
            if (label->isVisible() && !label->text().isEmpty())
                return label->text();
        }
        return {};
    }
    static bool isPdf(const QString& file)
    {
        QFile written(file);
        return written.open(QFile::ReadOnly) && written.readAll().startsWith("%PDF-");
    }
    /// The poll takes tickets, the room can open it, and somebody wants so many.
    void askForTickets(int count)
    {
        m_at = std::make_unique<PollBench>();
        m_at->bench.writeService(u"results"_s, "type = \"http\"\nlisten = \"tcp:0:interface=*\"\n");
        QVERIFY(m_at->start());
        QVERIFY(m_at->make(u"lunch"_s, u"Open day"_s, false));
        auto poll = *registry().find(u"lunch"_s);
        poll.policy.phones = polls::Policy::Phones::Ticket;
        QVERIFY(waitFor(registry().save(poll)).ok());
        QTRY_VERIFY(printing().ticketsAction->isEnabled());
        QTRY_VERIFY(m_at->bench.station().pollAddresses().reachBeyond());
        printing().ticketsAction->trigger();
        auto* dialog = m_at->bench.window().findChild<TicketsDialog*>();
        QVERIFY(dialog);
        Q_EMIT dialog->countGiven(count);
        dialog->close();
        QTRY_VERIFY(printDialog());
    }
    /// How many codes vote in it.
    int made()
    {
        const auto record = waitFor(registry().record(u"lunch"_s));
        return record.ok() ? record->known : -1;
    }
    Alerts& troubles() { return m_at->bench.window().troubles(); }
    /// What of the tickets could not be printed.
    std::optional<Trouble> unprinted()
    {
        for (const Trouble& trouble : troubles().all()) {
            if (trouble.id.startsWith(u"tickets/"_s))
                return trouble;
        }
        return std::nullopt;
    }

private Q_SLOTS:
    void init()
    {
        m_at = std::make_unique<PollBench>();
        QVERIFY(m_at->start());
        QVERIFY(m_at->make(u"lunch"_s, u"Open day"_s, false));
    }
    void cleanup() { m_at.reset(); }

    void aDraftHasNoResultToPrint()
    {
        QTRY_VERIFY(printing().handoutAction->isEnabled());
        QVERIFY(!printing().printAction->isEnabled() && !printing().reportAction->isEnabled());
        QVERIFY(waitFor(registry().openPoll(u"lunch"_s)).ok());
        QTRY_VERIFY(printing().printAction->isEnabled() && printing().reportAction->isEnabled());
        printing().printAction->trigger();
        QTRY_VERIFY(printDialog());
        printDialog()->close();
    }

    void writesTheReportOfItsEvent()
    {
        QVERIFY(waitFor(registry().openPoll(u"lunch"_s)).ok());
        QTRY_VERIFY(printing().reportAction->isEnabled());
        printing().reportAction->trigger();
        auto* ask = m_at->bench.window().findChild<QFileDialog*>();
        QVERIFY(ask);
        auto* name = ask->findChild<QLineEdit*>();
        QCOMPARE(name->text(), u"open-day.pdf"_s);
        const QString file = m_at->bench.folder() + u"/report.pdf"_s;
        name->setText(file);
        QTest::keyClick(name, Qt::Key_Return);
        QTRY_VERIFY(QFile::exists(file));
        QFile written(file);
        QVERIFY(written.open(QFile::ReadOnly));
        QVERIFY(written.readAll().startsWith("%PDF-"));
    }

    /// Nobody can open what only this computer serves: a code for it is not printed.
    void noCodeLeadsNowhere()
    {
        printing().handoutAction->trigger();
        QVERIFY(!printDialog());
    }

    /// On the voting page what stands behind the # is a ticket's code, unless it says otherwise.
    void eachAnswersCodeSaysWhichAnswerItIs()
    {
        m_at = std::make_unique<PollBench>();
        m_at->bench.writeService(u"results"_s, "type = \"http\"\nlisten = \"tcp:0:interface=127.0.0.1\"\n");
        QVERIFY(m_at->start());
        QVERIFY(m_at->make(u"lunch"_s, u"Open day"_s, false));
        const auto addresses = m_at->bench.station().pollAddresses();
        QTRY_VERIFY(!addresses.results(u"lunch"_s).isEmpty());
        using Phones = polls::Policy::Phones;
        for (const auto phones : {Phones::None, Phones::AnyDevice, Phones::Ticket}) {
            auto poll = *registry().find(u"lunch"_s);
            poll.policy.phones = phones;
            QVERIFY(waitFor(registry().save(poll)).ok());
            const HandoutFacts facts = handoutFacts(poll, addresses, addresses.voting(u"lunch"_s));
            const bool isForVoting = phones == Phones::AnyDevice;
            QCOMPARE(facts.isForVoting, isForVoting);
            QCOMPARE(facts.address, isForVoting ? addresses.voting(u"lunch"_s) : addresses.results(u"lunch"_s));
            QCOMPARE(facts.answers.size(), 2);
            QCOMPARE(facts.answers[0].second, facts.address + u"#answer=soup"_s);
            QCOMPARE(facts.answers[1].second, facts.address + u"#answer=pizza"_s);
        }
        // The sheet leads to the event, a code beside an answer to that answer.
        auto poll = *registry().find(u"lunch"_s);
        poll.policy.phones = Phones::AnyDevice;
        const HandoutFacts facts = handoutFacts(poll, addresses, u"http://192.0.2.7/e/open-day"_s);
        QCOMPARE(facts.address, u"http://192.0.2.7/e/open-day"_s);
        QCOMPARE(facts.answers[0].second, addresses.voting(u"lunch"_s) + u"#answer=soup"_s);
    }

    /// What would be entered here counts for nothing: no paper invites anybody.
    void nothingIsPrintedToVoteByWhereThisStationIsLeftOut()
    {
        m_at = std::make_unique<PollBench>();
        QVERIFY(m_at->start());
        polls::Poll poll{.id = u"market"_s, .question = u"What shall the market have?"_s};
        poll.answers = {{u"soup"_s, u"Soup"_s, {}}, {u"pizza"_s, u"Pizza"_s, {}}};
        poll.policy.phones = polls::Policy::Phones::Ticket;
        polls::LeadingStation home;
        QVERIFY(home.makeOpen(poll));
        QVERIFY(waitFor(registry().follow(home.followed(poll.id))).ok());
        QVERIFY(waitFor(registry().setOpenAsLed(poll.id, true)).ok());
        QTRY_VERIFY(printing().handoutAction->isEnabled() && printing().ticketsAction->isEnabled());
        const QByteArray log = home.leaveOut(poll.id, registry().station());
        QVERIFY(waitFor(registry().mergeLog(poll.id, log)).ok());
        QVERIFY(registry().find(poll.id)->leftOut.contains(registry().station()));
        for (const auto* action : {printing().handoutAction, printing().ticketsAction}) {
            QTRY_VERIFY(!action->isEnabled());
            QCOMPARE(action->toolTip(), u"This station is left out of this question."_s);
        }
        QVERIFY(printing().printAction->isEnabled()); // the result is everybody's
    }

    void ticketsAreForPollsThatAskForThem()
    {
        QVERIFY(!printing().ticketsAction->isEnabled());
        auto poll = *registry().find(u"lunch"_s);
        poll.policy.phones = polls::Policy::Phones::Ticket;
        QVERIFY(waitFor(registry().save(poll)).ok());
        QTRY_VERIFY(printing().ticketsAction->isEnabled());
        printing().ticketsAction->trigger(); // nobody can reach the poll: no code is made for it
        QVERIFY(!m_at->bench.window().findChild<TicketsDialog*>());
    }

    void ticketsAreMadeOnceTheirPaperIsKnown()
    {
        askForTickets(3);
        printDialog()->done(QDialog::Rejected);
        m_at->bench.flush();
        QCOMPARE(made(), 0);
        QTRY_VERIFY(!printDialog());

        const QString file = m_at->bench.folder() + u"/tickets.pdf"_s;
        printing().ticketsAction->trigger();
        auto* dialog = m_at->bench.window().findChild<TicketsDialog*>();
        QVERIFY(dialog);
        Q_EMIT dialog->countGiven(3);
        dialog->close();
        QTRY_VERIFY(printDialog());
        printInto(file);
        QTRY_VERIFY(isPdf(file));
        QTRY_COMPARE(told(), u"Saved %1."_s.arg(QFileInfo(file).fileName())); // there was no printer
        QCOMPARE(made(), 3);
        QVERIFY(!unprinted());
    }

    /// Their codes vote already: they wait for another paper, or a file.
    void ticketsThatNoPaperTookAreKept()
    {
        askForTickets(2);
        const QString nowhere = m_at->bench.folder() + u"/nowhere/tickets.pdf"_s;
        printInto(nowhere);
        QTRY_VERIFY(unprinted());
        QVERIFY(unprinted()->head.contains(u'2'));
        QCOMPARE(unprinted()->subject, u"lunch"_s);
        const QString batch = unprinted()->id;
        const auto lost = [this] { return WindowLosses::of(m_at->bench.window()).all(); };
        QCOMPARE(lost().size(), 1); // another language would take them
        QVERIFY2(lost().first().words.contains(u"LUNCH?"_s), qPrintable(lost().first().words));

        troubles().apply(batch, u"Print again…"_s);
        QTRY_VERIFY(printDialog());
        printInto(nowhere);
        QVERIFY(unprinted());
        QTRY_VERIFY(!printDialog());

        const QString file = m_at->bench.folder() + u"/kept.pdf"_s;
        troubles().apply(batch, u"Save as PDF…"_s);
        auto* ask = m_at->bench.window().findChild<QFileDialog*>();
        QVERIFY(ask);
        auto* name = ask->findChild<QLineEdit*>();
        name->setText(file);
        QTest::keyClick(name, Qt::Key_Return);
        QTRY_VERIFY(!unprinted());
        QVERIFY(isPdf(file));
        QCOMPARE(made(), 2); // the same ones
    }
};

QTEST_MAIN(PollPrintingTest)
#include "tst_pollprinting.moc"
