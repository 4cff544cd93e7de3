#include <QAbstractItemModelTester>
#include <QAction>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "tests/support/strangers.h"
#include "tests/support/testclass.h"
#include "ui/frame/feedback/alerts.h"
#include "ui/frame/feedback/undostack.h"
#include "ui/frame/keyboard/shortcutmodel.h"
#include "ui/frame/keyboard/shortcutregistry.h"
#include "ui/frame/palette/palettemodel.h"
#include "ui/frame/palette/wordmatch.h"
#include "ui/style/painting/rowroles.h"

using namespace everyport;
using namespace everyport::ui;
using namespace Qt::StringLiterals;

class FramePartsTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    static Trouble trouble(
        const QString& id, const QString& page, Trouble::Severity severity, const QString& text = u"is so"_s)
    {
        Trouble t;
        t.id = id;
        t.page = page;
        t.severity = severity;
        t.head = id + u":"_s;
        t.text = text;
        return t;
    }

private Q_SLOTS:
    void troublesComeWorstFirst()
    {
        Alerts troubles;
        QSignalSpy changed(&troubles, &Alerts::changed);
        troubles.raise(trouble(u"a"_s, u"devices"_s, Trouble::Severity::Trouble));
        troubles.raise(trouble(u"b"_s, u"services"_s, Trouble::Severity::Failed));
        troubles.raise(trouble(u"c"_s, u"devices"_s, Trouble::Severity::Trouble));
        QCOMPARE(changed.size(), 3);
        QCOMPARE(troubles.all().at(0).id, u"b"_s);
        QCOMPARE(troubles.all().at(1).id, u"c"_s); // the newer of the equal ones
        QCOMPARE(troubles.ofPage(u"devices"_s).size(), 2);
        QCOMPARE(troubles.needs(u"services"_s), (Needs{1, Trouble::Severity::Failed}));
        // The same words again are no news, other words are.
        troubles.raise(trouble(u"a"_s, u"devices"_s, Trouble::Severity::Trouble));
        QCOMPARE(changed.size(), 3);
        troubles.raise(trouble(u"a"_s, u"devices"_s, Trouble::Severity::Trouble, u"is otherwise"_s));
        QCOMPARE(changed.size(), 4);
        troubles.clearOthers(QString(), {u"b"_s});
        QCOMPARE(troubles.all().size(), 1);
    }

    void dismissedTroubleKeepsItsBadge()
    {
        Alerts troubles;
        troubles.raise(trouble(u"a"_s, u"devices"_s, Trouble::Severity::Trouble));
        troubles.dismiss(u"a"_s);
        QVERIFY(troubles.ofPage(u"devices"_s).isEmpty());
        QCOMPARE(troubles.needs(u"devices"_s), (Needs{1, Trouble::Severity::Trouble}));
        troubles.raise(trouble(u"a"_s, u"devices"_s, Trouble::Severity::Trouble, u"got worse"_s));
        QCOMPARE(troubles.ofPage(u"devices"_s).size(), 1);
    }

    /// Whoever presses a button gets what is written on it, whatever the trouble has become meanwhile.
    void remedyIsWhatItsLabelSays()
    {
        Alerts troubles;
        QStringList done;
        const auto remedy = [&](const QString& label) {
            return Trouble::Remedy{label, {}, [&done, label] { done << label; }};
        };
        Trouble one = trouble(u"a"_s, u"devices"_s, Trouble::Severity::Trouble);
        one.remedies = {remedy(u"Use 18081"_s), remedy(u"Settings"_s)};
        troubles.raise(one);
        one.remedies = {remedy(u"Open file"_s), remedy(u"Use last good"_s), remedy(u"Use 18081"_s)};
        troubles.raise(one);
        troubles.apply(u"a"_s, u"Settings"_s);
        QCOMPARE(done, QStringList());
        troubles.apply(u"a"_s, u"Use 18081"_s);
        QCOMPARE(done, QStringList{u"Use 18081"_s});
        troubles.apply(u"b"_s, u"Use 18081"_s);
        QCOMPARE(done.size(), 1);
    }

    void undoTakesBackOnce()
    {
        UndoStack shelf;
        int taken = 0;
        shelf.done(u"Deleted."_s, [&] { ++taken; });
        QVERIFY(shelf.offer());
        shelf.takeBack();
        shelf.takeBack();
        QCOMPARE(taken, 1);
        QVERIFY(!shelf.offer());
    }

    void whatWaitsIsKeptOrDone()
    {
        int done = 0;
        {
            UndoStack shelf;
            shelf.willDo(u"Closes the connection."_s, [&] { ++done; });
            QCOMPARE(done, 0);
            shelf.takeBack();
            QCOMPARE(done, 0);
            shelf.willDo(u"Closes the connection."_s, [&] { ++done; });
            shelf.done(u"Something else."_s, [] {}); // the next thing settles the one before
            QCOMPARE(done, 1);
            shelf.willDo(u"Closes another."_s, [&] { ++done; });
            shelf.dismiss();
            QCOMPARE(done, 2);
            shelf.done(u"Deleted."_s, [] {});
            shelf.doWaiting(); // nothing waits, and the offer stays
            QVERIFY(shelf.offer());
            shelf.willDo(u"Closes one more."_s, [&] { ++done; });
            shelf.doWaiting();
            QCOMPARE(done, 3);
            QVERIFY(!shelf.offer());
            shelf.willDo(u"Closes a third."_s, [&] { ++done; });
        }
        QCOMPARE(done, 4); // closing the window changes no mind
    }

    /// Pages are made anew at another text size: what needs one is not done when it has gone.
    void whatItIsDoneWithMayGo()
    {
        UndoStack shelf;
        QSignalSpy kept(&shelf, &UndoStack::kept);
        int done = 0;
        auto holder = std::make_unique<QObject>();
        shelf.willDo(
            u"Retracts it."_s, [&] { ++done; }, {}, holder.get());
        holder.reset();
        QVERIFY(!shelf.offer());
        QCOMPARE(kept.size(), 1);
        QCOMPARE(kept.first().first().toString(), u"Retracts it."_s);
        shelf.doWaiting();
        QCOMPARE(done, 0);
        holder = std::make_unique<QObject>();
        shelf.willDo(
            u"Retracts it."_s, [&] { ++done; }, {}, holder.get());
        shelf.willDo(u"Closes it."_s, [&] { ++done; }); // settles the one before, and does not need its holder
        QCOMPARE(done, 1);
        holder.reset();
        QVERIFY(shelf.offer());
        QCOMPARE(kept.size(), 1);
    }

    void shortcutsConflictAreToldAndSolved()
    {
        QSettings memory(m_folder.filePath(u"keys.ini"_s), QSettings::IniFormat);
        QAction open(u"&Open…"_s), close(u"&Close"_s);
        {
            ShortcutRegistry registry(memory);
            registry.add(&open, u"a/open"_s, u"A"_s, QKeySequence(u"Ctrl+O"_s));
            registry.add(&close, u"a/close"_s, u"A"_s, QKeySequence(u"Ctrl+W"_s));
            registry.addFixed({}, u"Chat"_s, QKeySequence(u"Ctrl+3"_s), false);
            QCOMPARE(open.shortcut(), QKeySequence(u"Ctrl+O"_s));
            QCOMPARE(registry.holderOf(QKeySequence(u"Ctrl+O"_s), u"a/close"_s), u"Open"_s);
            QCOMPARE(registry.holderOf(QKeySequence(u"Ctrl+O"_s), u"a/open"_s), QString());
            QCOMPARE(registry.holderOf(QKeySequence(u"Ctrl+3"_s), u"a/open"_s), u"Chat"_s);
            QVERIFY(registry.fixed().isEmpty());
            registry.setKey(u"a/close"_s, QKeySequence(u"Ctrl+O"_s));
            QCOMPARE(close.shortcut(), QKeySequence(u"Ctrl+O"_s));
            QVERIFY(open.shortcut().isEmpty());
        }
        // Changes survive the program.
        QAction openAgain(u"&Open…"_s), closeAgain(u"&Close"_s);
        ShortcutRegistry registry(memory);
        registry.add(&openAgain, u"a/open"_s, u"A"_s, QKeySequence(u"Ctrl+O"_s));
        registry.add(&closeAgain, u"a/close"_s, u"A"_s, QKeySequence(u"Ctrl+W"_s));
        QCOMPARE(closeAgain.shortcut(), QKeySequence(u"Ctrl+O"_s));
        QVERIFY(openAgain.shortcut().isEmpty());
        ShortcutModel model(registry, nullptr);
        QAbstractItemModelTester tester(&model);
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.idOf(model.index(1, 0)), u"a/close"_s);
        registry.resetAll();
        QCOMPARE(openAgain.shortcut(), QKeySequence(u"Ctrl+O"_s));
        QCOMPARE(model.index(0, 2).data().toString(), u"Ctrl+O"_s);
    }

    void wordsMatch()
    {
        QVERIFY(matchWords(u"Present “Town fund”"_s, {}, u"pre"_s));
        QVERIFY(!matchWords(u"Present “Town fund”"_s, {}, u"pre stall"_s));
        QVERIFY(matchWords(u"Present"_s, u"Town fund"_s, u"pre fund"_s));
        const int begin = matchWords(u"Preferences"_s, {}, u"pre"_s)->score;
        const int word = matchWords(u"Open preferences"_s, {}, u"pre"_s)->score;
        const int inside = matchWords(u"Compress"_s, {}, u"pre"_s)->score;
        QVERIFY(begin > word && word > inside);
        QCOMPARE(matchWords(u"Compress"_s, {}, u"pre"_s)->ranges, (QList<std::pair<int, int>>{{3, 3}}));
    }

    void paletteShowsTheBestGroupFirst()
    {
        PaletteModel model;
        QAbstractItemModelTester tester(&model);
        const QList<PaletteHit> hits = {
            {u"Polls"_s, u"Compress the data?"_s}, {u"Actions"_s, u"Preferences…"_s}, {u"Actions"_s, u"Quit"_s}};
        model.setHits(hits, u"pre"_s);
        QCOMPARE(model.rowCount(), 4); // two headings, two hits
        QCOMPARE(model.index(0).data().toString(), u"Actions"_s);
        QVERIFY(model.index(0).data(Role::Group).toBool());
        QVERIFY(!(model.flags(model.index(0)) & Qt::ItemIsSelectable));
        QCOMPARE(model.hit(model.index(1))->title, u"Preferences…"_s);
        QVERIFY(!model.hit(model.index(0)));
        model.setHits(hits, {});
        QCOMPARE(model.index(0).data().toString(), u"Polls"_s); // as given
    }

    void paletteShowsStrangersWords()
    {
        for (const StrangersWords& words : strangersWords()) {
            PaletteModel model;
            model.setHits({{u"Polls"_s, u"Which? "_s + words.text, words.text}}, u"which"_s);
            QCOMPARE(model.rowCount(), 2);
            for (const int role : {int(Qt::DisplayRole), int(Qt::AccessibleTextRole), int(Role::SecondText)}) {
                const QString shown = model.index(1).data(role).toString();
                QVERIFY2(!drivesScreens(shown) && !shown.contains(u'\n') && shown.size() < 700, words.name);
            }
        }
    }
};

QTEST_MAIN(FramePartsTest)
#include "tst_frameparts.moc"
