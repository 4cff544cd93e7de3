#include "ui/polls/actions/pollprinting.h"

#include <QDialog>
#include <QFile>
#include <QFileDialog>
#include <QLineEdit>
#include <QTest>

#include "tests/support/testclass.h"
#include "tests/ui/polls/actions/pollbench.h"
#include "ui/polls/models/ticketsdialog.h"

using namespace everyport;
using namespace everyport::ui;
using namespace Qt::StringLiterals;

class PollPrintingTest : public QObject {
    Q_OBJECT

    std::unique_ptr<PollBench> m_at;

    PollPrinting& printing() { return *m_at->controller->printing; }
    polls::PollRegistry& registry() { return m_at->registry(); }
    QDialog* printDialog()
    {
        for (auto* dialog : m_at->bench.window().findChildren<QDialog*>()) {
            if (dialog->inherits("QPrintDialog") && dialog->isVisible())
                return dialog;
        }
        return nullptr;
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
};

QTEST_MAIN(PollPrintingTest)
#include "tst_pollprinting.moc"
