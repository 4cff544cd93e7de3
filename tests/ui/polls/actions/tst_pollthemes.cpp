#include "ui/polls/actions/show/pollthemes.h"

#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QImage>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>

#include "app/polls/seal/sealer.h"
#include "app/station/running/station.h"
#include "netcore/threads/threadpool.h"
#include "tests/support/stalledthreads.h"
#include "tests/support/testclass.h"
#include "tests/ui/polls/actions/pollbench.h"
#include "ui/frame/feedback/undostack.h"
#include "ui/polls/actions/present/wallposter.h"
#include "ui/polls/lookeditor/lookeditor.h"
#include "ui/polls/models/recentvotes.h"
#include "ui/polls/themes/themelook.h"

using namespace everyport;
using namespace everyport::ui;
using namespace Qt::StringLiterals;

class PollThemesTest : public QObject {
    Q_OBJECT

    std::unique_ptr<PollBench> m_at;

    PollThemes& themes() { return *m_at->controller->themes; }
    QString file(const QString& name, const QByteArray& bytes)
    {
        QFile file(m_at->bench.folder() + u'/' + name);
        if (!file.open(QFile::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("%s cannot be written", qPrintable(name));
        return file.fileName();
    }

    /// Until it is read and kept.
    void choose(const QString& poll, const QString& path)
    {
        QSignalSpy kept(&themes(), &PollThemes::changed);
        themes().choose(poll, path);
        QVERIFY(kept.count() == 1 || kept.wait());
    }

private Q_SLOTS:
    void init()
    {
        m_at = std::make_unique<PollBench>();
        QVERIFY(m_at->start());
        QVERIFY(m_at->make(u"one"_s, u"Long night"_s, true));
        QVERIFY(m_at->make(u"two"_s, u"Long night"_s, false));
        QVERIFY(m_at->make(u"other"_s, {}, true));
        m_at->controller->setCurrent(u"one"_s);
    }
    void cleanup() { m_at.reset(); }

    void countsForAllQuestionsOfTheEvent()
    {
        const WallTheme theme{.name = u"Moon"_s, .ground = QColor(u"#14262c"_s), .text = QColor(u"#f6ecd9"_s)};
        const QString path = file(u"moon.everytheme"_s, theme.toJson());
        choose(u"one"_s, path);
        QVERIFY(QFile::remove(path)); // it is kept
        for (const auto& poll : {u"one"_s, u"two"_s}) {
            const auto look = themes().lookOfPoll(poll);
            QVERIFY(look);
            QCOMPARE(look->ground, theme.ground);
        }
        QVERIFY(!themes().lookOfPoll(u"other"_s));
        QCOMPARE(themes().lookOfEvent(u"Long night"_s), themes().lookOfPoll(u"one"_s)); // of its slides
        const Poster poster = wallPoster(*m_at->controller, u"one"_s, {}, false, 0);
        QVERIFY(poster.theme && poster.dark);
        QVERIFY(themes().shareAction->isEnabled());
        themes().plainAction->trigger();
        QVERIFY(!themes().lookOfPoll(u"one"_s) && !themes().shareAction->isEnabled());
    }

    void theWallOfAClosedPollShowsItsSeal()
    {
        QVERIFY(!wallPoster(*m_at->controller, u"one"_s, {}, false, 0).foot.contains(u"…"_s));
        QVERIFY(waitFor(m_at->registry().closePoll(u"one"_s)).ok());
        const QString head = m_at->registry().sealHead(u"one"_s);
        QCOMPARE(head.size(), 64);
        QVERIFY(wallPoster(*m_at->controller, u"one"_s, {}, false, 0).foot.contains(polls::shortHead(head)));
    }

    void theEditorMakesOneAndItCanBeUndone()
    {
        choose(u"other"_s, file(u"sun.everytheme"_s, WallTheme{.name = u"Sun"_s}.toJson()));
        themes().chooseAction->trigger();
        auto* editor = m_at->bench.window().findChild<LookEditor*>();
        QVERIFY(editor);
        QCOMPARE(editor->theme().name, u"Long night"_s); // the event's
        const auto click = [&](const QString& text) {
            for (auto* button : editor->findChildren<QPushButton*>()) {
                if (button->text() == text)
                    button->click();
            }
        };
        // Looks that are kept come when they are read.
        QTRY_VERIFY(editor->findChild<QComboBox*>()->findText(u"Sun"_s) > 0);
        const auto paintedBy = [&] { return editor->findChild<LookPreview*>()->picture(); };
        const QImage plain = paintedBy();
        editor->openFile(
            file(u"moon.everytheme"_s, WallTheme{.name = u"Moon"_s, .ground = QColor(u"#14262c"_s)}.toJson()));
        QTRY_VERIFY(paintedBy() != plain);
        click(u"Use this look"_s);
        QTRY_VERIFY(themes().lookOfPoll(u"one"_s));
        QCOMPARE(themes().lookOfPoll(u"one"_s)->ground, QColor(u"#14262c"_s));
        // Changed afterwards: what it was before comes back by Undo, and what there was before that.
        choose(u"one"_s, file(u"m.everytheme"_s, WallTheme{.name = u"Moon"_s, .ground = Qt::black}.toJson()));
        QCOMPARE(themes().lookOfPoll(u"one"_s)->ground, QColor(Qt::black));
        m_at->bench.window().undo().takeBack();
        QTRY_COMPARE(themes().lookOfPoll(u"one"_s)->ground, QColor(u"#14262c"_s));
        themes().plainAction->trigger();
        QVERIFY(!themes().lookOfPoll(u"one"_s));
        m_at->bench.window().undo().takeBack();
        QVERIFY(themes().lookOfPoll(u"one"_s));
    }

    void anotherEventsLookOfTheSameNameStays()
    {
        choose(u"one"_s, file(u"a.everytheme"_s, WallTheme{.name = u"Moon"_s, .ground = Qt::black}.toJson()));
        choose(u"other"_s, file(u"b.everytheme"_s, WallTheme{.name = u"Moon"_s, .ground = Qt::white}.toJson()));
        QCOMPARE(themes().lookOfPoll(u"one"_s)->ground, QColor(Qt::black));
        QCOMPARE(themes().lookOfPoll(u"other"_s)->ground, QColor(Qt::white));
    }

    /// Two events that were given the same look have one file, until one of them changes its look.
    void aLookThatTwoEventsShareIsChangedForOneAlone()
    {
        const auto moon = [this](const QColor& ground) {
            return file(u"m.everytheme"_s, WallTheme{.name = u"Moon"_s, .ground = ground}.toJson());
        };
        choose(u"one"_s, moon(Qt::black));
        choose(u"other"_s, moon(Qt::black));
        const QDir kept(m_at->bench.folder() + u"/data/themes"_s);
        QCOMPARE(kept.entryList(QDir::Files), QStringList{u"moon.everytheme"_s});
        choose(u"one"_s, moon(Qt::white));
        QCOMPARE(themes().lookOfPoll(u"one"_s)->ground, QColor(Qt::white));
        QCOMPARE(themes().lookOfPoll(u"other"_s)->ground, QColor(Qt::black));
        // Each has a file of its own now, and changes that.
        choose(u"other"_s, moon(Qt::darkRed));
        QCOMPARE(themes().lookOfPoll(u"one"_s)->ground, QColor(Qt::white));
        QCOMPARE(themes().lookOfPoll(u"other"_s)->ground, QColor(Qt::darkRed));
        QCOMPARE(kept.entryList(QDir::Files).size(), 2);
    }

    void aPictureAloneIsALook()
    {
        const QString path = m_at->bench.folder() + u"/hall.png"_s;
        QImage image(64, 40, QImage::Format_RGB32);
        image.fill(Qt::red);
        QVERIFY(image.save(path));
        choose(u"one"_s, path);
        const auto look = themes().lookOfPoll(u"one"_s);
        QVERIFY(look && !look->picture.isNull());
        QCOMPARE(look->name, u"hall"_s);
        // At the next start the window waits for no file: it is there when a thread has read it.
        m_at->controller = nullptr;
        auto stalled = std::make_unique<StalledThreads>(m_at->bench.station().reactor().threads(Threads::Files));
        m_at->controller = std::make_unique<PollController>(m_at->bench.window());
        QSignalSpy changed(&themes(), &PollThemes::changed);
        QVERIFY(!themes().lookOfPoll(u"one"_s));
        themes().edit(u"one"_s);
        QVERIFY(!m_at->bench.window().findChild<LookEditor*>());
        stalled.reset();
        QVERIFY(changed.wait());
        QVERIFY(themes().lookOfPoll(u"one"_s));
        QVERIFY(!themes().lookOfPoll(u"one"_s)->picture.isNull());
        QTRY_VERIFY(m_at->bench.window().findChild<LookEditor*>());
        QCOMPARE(m_at->bench.window().findChild<LookEditor*>()->theme().name, u"hall"_s);
    }

    /// Also what is kept and taken back is written by a thread.
    void theWindowWaitsForNoFileThatIsKept()
    {
        choose(u"one"_s, file(u"a.everytheme"_s, WallTheme{.name = u"Moon"_s, .ground = Qt::black}.toJson()));
        choose(u"one"_s, file(u"b.everytheme"_s, WallTheme{.name = u"Moon"_s, .ground = Qt::white}.toJson()));
        {
            const StalledThreads stalled(m_at->bench.station().reactor().threads(Threads::Files));
            m_at->bench.window().undo().takeBack();
            QCOMPARE(themes().lookOfPoll(u"one"_s)->ground, QColor(Qt::white)); // not yet
        }
        QTRY_COMPARE(themes().lookOfPoll(u"one"_s)->ground, QColor(Qt::black));
        QCOMPARE(themeFromFile(m_at->bench.folder() + u"/data/themes/moon.everytheme"_s).valueOr({}).ground,
            QColor(Qt::black));
    }

    /// A backup is put back under another name of the data folder, or on another computer.
    void aLookIsFoundWhereTheDataFolderHasMoved_data()
    {
        QTest::addColumn<QString>("before");
        QTest::newRow("by its name") << QString();
        QTest::newRow("an earlier version's path") << u"/home/somebody/else/themes/"_s;
    }
    void aLookIsFoundWhereTheDataFolderHasMoved()
    {
        QFETCH(QString, before);
        choose(u"one"_s, file(u"a.everytheme"_s, WallTheme{.name = u"Moon"_s, .ground = Qt::black}.toJson()));
        QSettings& memory = m_at->bench.window().memory();
        memory.beginGroup(u"present/theme"_s);
        const QStringList keys = memory.childKeys();
        QCOMPARE(keys.size(), 1);
        QCOMPARE(memory.value(keys.first()).toString(), u"moon.everytheme"_s);
        memory.setValue(keys.first(), QString(before + u"moon.everytheme"_s));
        memory.endGroup();
        m_at->controller = nullptr;
        m_at->controller = std::make_unique<PollController>(m_at->bench.window());
        QTRY_VERIFY(themes().lookOfPoll(u"one"_s));
        QCOMPARE(themes().lookOfPoll(u"one"_s)->ground, QColor(Qt::black));
        // It is this event's own still: changed, it has no second file.
        choose(u"one"_s, file(u"b.everytheme"_s, WallTheme{.name = u"Moon"_s, .ground = Qt::white}.toJson()));
        QCOMPARE(QDir(m_at->bench.folder() + u"/data/themes"_s).entryList(QDir::Files).size(), 1);
    }

    /// What cannot be read is looked at once, not at each paint.
    void aDamagedLookIsReadOnce()
    {
        choose(u"one"_s, file(u"a.everytheme"_s, WallTheme{.name = u"Moon"_s}.toJson()));
        QFile kept(m_at->bench.folder() + u"/data/themes/moon.everytheme"_s);
        QVERIFY(kept.open(QFile::WriteOnly) && kept.write("{") == 1);
        kept.close();
        m_at->controller = nullptr;
        m_at->controller = std::make_unique<PollController>(m_at->bench.window());
        m_at->controller->setCurrent(u"one"_s);
        QSignalSpy changed(&themes(), &PollThemes::changed);
        QVERIFY(!themes().lookOfPoll(u"one"_s));
        QVERIFY(changed.count() == 1 || changed.wait());
        for (int i = 0; i < 3; ++i)
            QVERIFY(!themes().lookOfPoll(u"one"_s));
        Reactor& reactor = m_at->bench.station().reactor();
        QVERIFY(waitFor(deferToThread(reactor, Threads::Files, [] { return true; }))); // behind what was asked
        QCOMPARE(changed.count(), 1);
    }

    void whatIsNoneChangesNothing()
    {
        themes().choose(u"one"_s, file(u"x.everytheme"_s, "{}"));
        QTRY_VERIFY(m_at->bench.trouble().join(u' ').contains(u"Taking x.everytheme as a look"_s));
        themes().choose(u"one"_s, u"/no/such/file"_s);
        QTRY_VERIFY(m_at->bench.trouble().join(u' ').contains(u"file cannot be read"_s));
        QVERIFY(!themes().lookOfPoll(u"one"_s));
    }
};

QTEST_MAIN(PollThemesTest)
#include "tst_pollthemes.moc"
