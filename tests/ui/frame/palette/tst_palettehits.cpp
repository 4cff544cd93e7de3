#include <QAction>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include "tests/support/testclass.h"
#include "ui/frame/keyboard/shortcutregistry.h"
#include "ui/frame/page/pageentry.h"
#include "ui/frame/palette/palettehits.h"

using namespace everyport::ui;
using namespace Qt::StringLiterals;

class PaletteHitsTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    QSettings m_memory{m_folder.filePath(u"w.ini"_s), QSettings::IniFormat};
    std::unique_ptr<ShortcutRegistry> m_registry;

    static QStringList titles(const QList<PaletteHit>& hits)
    {
        QStringList all;
        for (const PaletteHit& hit : hits)
            all << hit.title;
        return all;
    }

private Q_SLOTS:
    void init() { m_registry = std::make_unique<ShortcutRegistry>(m_memory); }
    void cleanup() { m_registry.reset(); }

    void thePagesOwnComeBeforeTheWindows()
    {
        QAction quit(u"&Quit"_s), open(u"&Open voting…"_s);
        m_registry->add(&quit, u"window/quit"_s, u"Window"_s, QKeySequence(u"Ctrl+Q"_s));
        m_registry->add(&open, u"polls/open"_s, u"Polls"_s);
        const auto hits = actionHits({}, *m_registry, nullptr);
        QCOMPARE(titles(hits), (QStringList{u"Open voting…"_s, u"Quit"_s}));
        QCOMPARE(hits[1].keys, u"Ctrl+Q"_s);
    }

    /// Only what can be done now; the palette does not offer itself, and pages stand among the pages.
    void whatCannotBeDoneIsNotOffered()
    {
        QAction disabled(u"Stop"_s), hidden(u"Start"_s), palette(u"Find…"_s), page(u"Polls"_s), fine(u"Copy"_s);
        disabled.setEnabled(false);
        hidden.setVisible(false);
        m_registry->add(&disabled, u"a/stop"_s, u"A"_s);
        m_registry->add(&hidden, u"a/start"_s, u"A"_s);
        m_registry->add(&palette, u"window/palette"_s, u"Window"_s);
        m_registry->add(&page, u"page/polls"_s, u"Window"_s);
        m_registry->add(&fine, u"a/copy"_s, u"A"_s);
        QCOMPARE(titles(actionHits({}, *m_registry, &palette)), QStringList{u"Copy"_s});
    }

    /// The palette is open while a page is made anew: its actions have gone when one is chosen.
    void anActionThatHasGoneDoesNothing()
    {
        auto gone = std::make_unique<QAction>(u"Copy"_s);
        int done = 0;
        QObject::connect(gone.get(), &QAction::triggered, [&] { ++done; });
        m_registry->add(gone.get(), u"a/copy"_s, u"A"_s);
        const auto hits = actionHits({}, *m_registry, nullptr);
        QCOMPARE(hits.size(), 1);
        hits.first().go();
        QCOMPARE(done, 1);
        gone.reset();
        hits.first().go();
        QCOMPARE(done, 1);
        QVERIFY(actionHits({}, *m_registry, nullptr).isEmpty());
    }

    void pagesAreOfferedWithTheirKeys()
    {
        QAction polls(u"Polls"_s);
        m_registry->add(&polls, u"page/polls"_s, u"Window"_s, QKeySequence(u"Ctrl+2"_s));
        std::vector<PageEntry> pages(2);
        pages[0].id = u"polls"_s;
        pages[0].title = u"Polls"_s;
        pages[1].id = u"tools"_s;
        pages[1].title = u"Tools"_s;
        QStringList went;
        const auto hits = pageHits(pages, *m_registry, [&](const QString& id) { went << id; });
        QCOMPARE(titles(hits), (QStringList{u"Polls"_s, u"Tools"_s}));
        QCOMPARE(hits[0].keys, u"Ctrl+2"_s);
        QCOMPARE(hits[1].keys, QString());
        pages.clear(); // hits outlive the list that they were made of
        hits[1].go();
        QCOMPARE(went, QStringList{u"tools"_s});
    }

    /// It would stand there twice by the same name.
    void anActionThatGoesToAPageIsThePage()
    {
        QAction tools(u"Tools"_s), page(u"Tools"_s), quit(u"Quit"_s);
        m_registry->add(&tools, u"window/tools"_s, u"Window"_s, QKeySequence(u"Ctrl+,"_s));
        m_registry->add(&page, u"page/tools"_s, u"Pages"_s);
        m_registry->add(&quit, u"window/quit"_s, u"Window"_s);
        std::vector<PageEntry> pages(1);
        pages[0].id = u"tools"_s;
        pages[0].title = u"Tools"_s;
        QCOMPARE(titles(actionHits(pages, *m_registry, nullptr)), QStringList{u"Quit"_s});
        const auto hits = pageHits(pages, *m_registry, [](const QString&) {});
        QCOMPARE(hits.size(), 1);
        QCOMPARE(hits[0].keys, u"Ctrl+,"_s);
    }
};

QTEST_MAIN(PaletteHitsTest)
#include "tst_palettehits.moc"
