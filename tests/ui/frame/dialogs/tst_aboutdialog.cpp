#include "ui/frame/dialogs/aboutdialog.h"

#include <algorithm>

#include <QApplication>
#include <QClipboard>
#include <QPlainTextEdit>
#include <QTabWidget>
#include <QTest>

#include "app/station/commandline/licences.h"
#include "app/station/commandline/version.h"
#include "tests/support/testclass.h"
#include "tests/ui/support/pagebench.h"
#include "ui/frame/keyboard/windowactions.h"
#include "ui/polls/page/pollspage.h"
#include "ui/widgets/display/texts.h"

using namespace everyport;
using namespace everyport::ui;
using namespace Qt::StringLiterals;

class AboutDialogTest : public QObject {
    Q_OBJECT

    std::unique_ptr<PageBench> m_bench;

    bool says(const QString& words) const
    {
        const auto texts = m_bench->dialog()->findChildren<Text*>();
        return std::ranges::any_of(texts, [&words](const Text* text) { return text->text().contains(words); });
    }

private Q_SLOTS:
    void init()
    {
        m_bench = std::make_unique<PageBench>(std::vector<PageEntry>{pollsPage()});
        QVERIFY(m_bench->start());
        m_bench->window().windowActions().about->trigger();
        QVERIFY(m_bench->waitForDialog());
    }
    void cleanup() { m_bench.reset(); }

    void theVersionsAreCopied()
    {
        QVERIFY(m_bench->click(u"Copy for a bug report"_s));
        const QString text = QApplication::clipboard()->text();
        QVERIFY2(text.startsWith(u"everyport (Everyport) "_s + versionNumber()), qPrintable(text));
        QVERIFY(text.contains(u"\nDesktop: "_s) && text.contains(u"Qt "_s));
    }

    void whatIsNewIsTheNewestVersionsAlone()
    {
        const QString news = AboutDialog::changes();
        QVERIFY(news.startsWith(u"• "_s) && news.count(u"\n\n• "_s) > 10);
        QVERIFY(!news.contains(u"## "_s) && !news.contains(u'`'));
        QStringList tabs;
        const auto* pages = m_bench->dialog()->findChild<QTabWidget*>();
        for (int i = 0; i < pages->count(); ++i)
            tabs << pages->tabText(i);
        QCOMPARE(tabs, (QStringList{u"Versions"_s, u"What is new"_s, u"Licences"_s}));
    }

    void itSaysWhoMadeItAndWhereToWrite()
    {
        QVERIFY(says(u"the Everyport maintainers"_s));
        QVERIFY(says(u"send a report to whoever gave you the program"_s));
    }

    /// That the list is whole is held against the linked programs by tests/packaging.
    void eachLibraryHasItsTerms()
    {
        const QStringList lines = AboutDialog::licences().split(u'\n');
        for (const auto& library : libraryLicences())
            QVERIFY2(lines.contains(u"%1: %2"_s.arg(library.library, library.licence)), qPrintable(library.library));
        const auto texts = m_bench->dialog()->findChildren<QPlainTextEdit*>();
        QVERIFY(std::ranges::any_of(
            texts, [](const QPlainTextEdit* text) { return text->toPlainText().startsWith(AboutDialog::licences()); }));
    }
};

QTEST_MAIN(AboutDialogTest)
#include "tst_aboutdialog.moc"
