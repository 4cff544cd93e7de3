#include "ui/polls/actions/pollprinting.h"

#include <QDialog>
#include <QFile>
#include <QFileDialog>
#include <QLineEdit>
#include <QTest>

#include "app/polls/pollregistry.h"
#include "tests/support/testclass.h"
#include "tests/ui/support/pagebench.h"
#include "ui/frame/page/page.h"
#include "ui/polls/actions/pollcontroller.h"

using namespace everyport;
using namespace everyport::ui;
using namespace Qt::StringLiterals;

namespace {

class NoPage final : public Page {
public:
    using Page::Page;
    PageHead head() const override { return {.title = u"Nothing"_s}; }
};

PageEntry noPage()
{
    PageEntry entry;
    entry.id = u"nothing"_s;
    entry.title = u"Nothing"_s;
    entry.icon = u"server"_s;
    entry.key = 1;
    entry.makePage = [](PageContext& context) { return std::make_unique<NoPage>(context); };
    return entry;
}

} // namespace

class PollPrintingTest : public QObject {
    Q_OBJECT

    std::unique_ptr<PageBench> m_bench;
    std::unique_ptr<PollController> m_controller;

    PollPrinting& printing() { return *m_controller->printing; }
    polls::PollRegistry& registry() { return m_bench->station().polls(); }
    QDialog* printDialog()
    {
        for (auto* dialog : m_bench->window().findChildren<QDialog*>()) {
            if (dialog->inherits("QPrintDialog") && dialog->isVisible())
                return dialog;
        }
        return nullptr;
    }

private Q_SLOTS:
    void init()
    {
        m_bench = std::make_unique<PageBench>(std::vector<PageEntry>{noPage()});
        QVERIFY(m_bench->start());
        polls::Poll poll;
        poll.id = u"lunch"_s;
        poll.event = u"Open day"_s;
        poll.question = u"What is for lunch?"_s;
        poll.answers = {{u"soup"_s, u"Soup"_s, {}}, {u"pizza"_s, u"Pizza"_s, {}}};
        QVERIFY(waitFor(registry().save(poll)).ok());
        m_controller = std::make_unique<PollController>(m_bench->window());
    }
    void cleanup()
    {
        m_controller.reset();
        m_bench.reset();
    }

    void aDraftHasNoResultToPrint()
    {
        QVERIFY(!printing().printAction->isEnabled() && !printing().reportAction->isEnabled());
        QVERIFY(printing().handoutAction->isEnabled());
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
        auto* ask = m_bench->window().findChild<QFileDialog*>();
        QVERIFY(ask);
        auto* name = ask->findChild<QLineEdit*>();
        QCOMPARE(name->text(), u"open-day.pdf"_s);
        const QString file = m_bench->folder() + u"/report.pdf"_s;
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
};

QTEST_MAIN(PollPrintingTest)
#include "tst_pollprinting.moc"
