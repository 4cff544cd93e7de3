#include "ui/polls/lookeditor/lookeditor.h"

#include <optional>

#include <QAbstractButton>
#include <QBuffer>
#include <QColorDialog>
#include <QComboBox>
#include <QFile>
#include <QImage>
#include <QLineEdit>
#include <QPainter>
#include <QPointer>
#include <QTemporaryDir>
#include <QTest>

#include "netcore/reactor/epollreactor.h"
#include "tests/support/stalledthreads.h"
#include "tests/support/testclass.h"
#include "tests/support/threadsdone.h"
#include "tests/ui/support/waiting.h"
#include "ui/polls/lookeditor/colourfield.h"
#include "ui/polls/lookeditor/picturefield.h"
#include "ui/polls/themes/themelook.h"
#include "ui/widgets/display/texts.h"

using namespace everyport;
using namespace everyport::ui;
using namespace Qt::StringLiterals;

/// By keys and clicks, as somebody makes a look.
class LookEditorTest : public QObject {
    Q_OBJECT

    EpollReactor m_reactor;
    QTemporaryDir m_folder;
    QPointer<LookEditor> m_editor;
    std::optional<WallTheme> m_used;

    void open(const WallTheme& theme)
    {
        const auto scene = [](QPainter* painter, const QRectF& where, const auto& look) {
            look->paintGround(painter, where);
            painter->fillRect(QRectF(600, 300, 20, 20), look->text);
        };
        m_editor = new LookEditor({.reactor = m_reactor,
                                      .theme = theme,
                                      .scenes = {{u"Question"_s, scene}, {u"Winner"_s, scene}},
                                      .use = [this](const WallTheme& made) { m_used = made; }},
            nullptr);
        m_editor->open();
        QVERIFY(QTest::qWaitForWindowActive(m_editor));
    }
    QLineEdit* field(const QString& name)
    {
        for (auto* edit : m_editor->findChildren<QLineEdit*>()) {
            if (edit->accessibleName() == name)
                return edit;
        }
        qFatal("no field %s", qPrintable(name));
    }
    QAbstractButton* button(const QString& text)
    {
        for (auto* each : m_editor->findChildren<QAbstractButton*>()) {
            if (each->text() == text)
                return each;
        }
        qFatal("no button %s", qPrintable(text));
    }
    bool says(const QString& words)
    {
        const auto texts = m_editor->findChildren<Text*>();
        return std::any_of(texts.begin(), texts.end(),
            [&](const Text* text) { return text->isVisible() && text->text().contains(words); });
    }
    QColor painted(QPoint at) { return m_editor->findChild<LookPreview*>()->picture().pixelColor(at); }
    QString file(const QString& name) { return m_folder.filePath(name); }

private Q_SLOTS:
    void cleanup()
    {
        delete m_editor;
        m_used.reset();
    }

    void whatIsTypedIsSeenAtOnceAndUndone()
    {
        open({.name = u"Moon"_s});
        QCOMPARE(painted({5, 5}), QColor(lookOf({}).ground));
        QTest::keyClicks(field(u"Background"_s), u"#14262c"_s);
        QCOMPARE(painted({5, 5}), QColor(u"#14262c"_s));
        QVERIFY(says(u"can be read"_s));
        QTest::keyClicks(field(u"Text"_s), u"#203038"_s);
        QVERIFY(painted({610, 310}) != QColor(u"#203038"_s)); // nobody could read it
        QVERIFY(says(u"Text: #203038 cannot be read on #14262c"_s));
        // What was typed letter by letter is one step each.
        QVERIFY(button(u"Undo"_s)->isEnabled());
        QTest::mouseClick(button(u"Undo"_s), Qt::LeftButton);
        QVERIFY(!m_editor->theme().text.isValid());
        QCOMPARE(m_editor->theme().ground, QColor(u"#14262c"_s));
        QTest::mouseClick(button(u"Undo"_s), Qt::LeftButton);
        QVERIFY(m_editor->theme() == WallTheme{.name = u"Moon"_s});
        QVERIFY(!m_editor->canUndo() && field(u"Background"_s)->text().isEmpty());
        QVERIFY(!m_used);
    }

    void takesNothingThatIsWrong()
    {
        open({});
        QTest::keyClicks(field(u"Background"_s), u"moonlight"_s);
        QVERIFY(!m_editor->theme().ground.isValid());
        QTest::mouseClick(button(u"Use this look"_s), Qt::LeftButton);
        QVERIFY(m_editor->isVisible() && !m_used);
        QTRY_VERIFY(says(u"It needs a name."_s) && says(u"A colour is written like"_s));
        field(u"Background"_s)->clear();
        QTest::keyClicks(field(u"Background"_s), u"#101010"_s);
        QTest::keyClicks(field(u"Name"_s), u"Night"_s);
        QTest::mouseClick(button(u"Use this look"_s), Qt::LeftButton);
        QVERIFY(m_used && m_used->name == u"Night"_s && m_used->ground == QColor(u"#101010"_s));
    }

    void anAnswersColourIsChosenAndTakenBack()
    {
        open({.name = u"Moon"_s});
        ColourSwatch* third = nullptr;
        for (auto* swatch : m_editor->findChildren<ColourSwatch*>()) {
            if (swatch->accessibleName().startsWith(u"Answer 3"_s))
                third = swatch;
        }
        QVERIFY(third && third->accessibleName().contains(u"not chosen"_s));
        third->setFocus();
        QTest::keyClick(third, Qt::Key_Space);
        auto* dialog = third->findChild<QColorDialog*>();
        QVERIFY(dialog);
        dialog->setCurrentColor(QColor(u"#ff8800"_s));
        dialog->accept();
        const QList<QColor> wanted{QColor(), QColor(), QColor(u"#ff8800"_s)};
        QCOMPARE(m_editor->theme().answers, wanted);
        QCOMPARE(WallTheme::fromJson(m_editor->theme().toJson())->answers, wanted);
        QTest::keyClick(third, Qt::Key_Delete);
        QVERIFY(m_editor->theme().answers.isEmpty());
        m_editor->undo();
        QCOMPARE(third->colour(), QColor(u"#ff8800"_s));
    }

    void beginsWithOneThatIsKept()
    {
        QVERIFY(writeTheme({.name = u"Kept"_s, .ground = QColor(u"#202020"_s)}, file(u"kept.everytheme"_s)).ok());
        QFile other(file(u"b.everytheme"_s));
        QVERIFY(other.open(QFile::WriteOnly) && other.write("{}") == 2); // is none
        other.close();
        const QList<KeptTheme> kept = keptThemes(m_folder.path(), 50);
        QCOMPARE(kept.size(), 1);
        QCOMPARE(kept.first().name, u"Kept"_s);
        open({.name = u"Moon"_s});
        m_editor->offer(kept);
        QComboBox* start = nullptr;
        for (auto* each : m_editor->findChildren<QComboBox*>()) {
            if (each->accessibleName() == u"Begin with"_s)
                start = each;
        }
        QVERIFY(start);
        start->setFocus();
        QTest::keyClick(start, Qt::Key_End);
        QTRY_COMPARE(m_editor->theme().name, u"Kept"_s);
        QCOMPARE(painted({5, 5}), QColor(u"#202020"_s));
        m_editor->undo();
        QCOMPARE(m_editor->theme().name, u"Moon"_s);
        QVERIFY(QFile::remove(kept.first().file));
        QTest::keyClick(start, Qt::Key_End);
        QCOMPARE(m_editor->theme().name, u"Moon"_s);
        QTRY_VERIFY(says(u"kept.everytheme cannot be read"_s));
    }

    void picturesAndFilesComeAndGo()
    {
        QImage image(64, 40, QImage::Format_RGB32);
        image.fill(Qt::blue);
        QVERIFY(image.save(file(u"hall.png"_s)));
        open({.name = u"Moon"_s, .ground = QColor(u"#101010"_s)});
        const auto pictures = m_editor->findChildren<PictureField*>();
        QCOMPARE(pictures.size(), 2);
        pictures.last()->take(file(u"no.png"_s));
        QTRY_VERIFY(says(u"no.png cannot be read"_s));
        pictures.last()->take(file(u"hall.png"_s));
        QTRY_VERIFY(!says(u"no.png cannot be read"_s));
        QVERIFY(says(u"64 × 40"_s));
        QTRY_VERIFY(!m_editor->theme().picture.isEmpty());
        QVERIFY(painted({5, 5}).blue() > painted({5, 5}).red()); // it shines through
        QVERIFY(m_editor->saveFile(file(u"moon.everytheme"_s)).ok());
        const WallTheme made = m_editor->theme();
        m_editor->openFile(file(u"hall.png"_s)); // a picture alone is a look
        QTRY_COMPARE(m_editor->theme().name, u"hall"_s);
        m_editor->undo();
        QVERIFY(m_editor->theme() == made);
        cleanup();
        open({});
        m_editor->openFile(file(u"moon.everytheme"_s));
        QTRY_VERIFY(m_editor->theme() == made);
        QTRY_VERIFY(painted({5, 5}).blue() > painted({5, 5}).red()); // its picture is decoded a little later
        m_editor->openFile(file(u"gone.everytheme"_s));
        QTRY_VERIFY(says(u"gone.everytheme cannot be read"_s));
        QVERIFY(m_editor->theme() == made);
    }

    /// While no thread is free nothing is decoded: so it is not the window's own thread that does it.
    void picturesAreReadBesideTheWindow()
    {
        QImage image(64, 40, QImage::Format_RGB32);
        image.fill(Qt::blue);
        QVERIFY(image.save(file(u"hall.png"_s)));
        QVERIFY(writeTheme({.name = u"Kept"_s, .ground = QColor(u"#202020"_s)}, file(u"kept.everytheme"_s)).ok());
        open({.name = u"Moon"_s});
        auto* picture = m_editor->findChildren<PictureField*>().last();
        {
            const StalledThreads stalled(m_reactor.threads(Threads::Files));
            picture->take(file(u"hall.png"_s));
            QVERIFY(picture->isReading() && picture->image().isNull() && m_editor->theme().picture.isEmpty());
            QVERIFY(says(u"reading…"_s));
            // Used now it would be without it.
            QTest::mouseClick(button(u"Use this look"_s), Qt::LeftButton);
            QVERIFY(m_editor->isVisible() && !m_used && says(u"still being read"_s));
            m_editor->openFile(file(u"kept.everytheme"_s));
            QVERIFY(says(u"Reading kept.everytheme"_s));
            QCOMPARE(m_editor->theme().name, u"Moon"_s);
        }
        QTRY_COMPARE(m_editor->theme().name, u"Kept"_s);
        (void)waitFor(threadsDone(m_reactor, Threads::Files));
        QVERIFY(!says(u"reading…"_s));
    }

    /// A step back, a choice that was given up and one that was refused, all before the look's own picture was decoded.
    void theLooksPictureComesAllTheSame_data()
    {
        QTest::addColumn<QString>("chosen");
        QTest::addColumn<bool>("undone");
        QTest::newRow("undone") << QString() << true;
        QTest::newRow("chosen and undone") << u"other.png"_s << true;
        QTest::newRow("refused") << u"no.png"_s << false;
    }
    void theLooksPictureComesAllTheSame()
    {
        QFETCH(QString, chosen);
        QFETCH(bool, undone);
        QImage image(64, 40, QImage::Format_RGB32);
        image.fill(Qt::blue);
        WallTheme hall{.name = u"Hall"_s};
        QBuffer buffer(&hall.picture);
        QVERIFY(buffer.open(QBuffer::WriteOnly) && image.save(&buffer, "png"));
        QVERIFY(image.scaled(32, 32).save(file(u"other.png"_s)));
        PictureField* picture = nullptr;
        {
            const StalledThreads stalled(m_reactor.threads(Threads::Files));
            open(hall);
            picture = m_editor->findChildren<PictureField*>().last();
            QVERIFY(picture->isReading() && picture->image().isNull());
            QTest::keyClicks(field(u"Background"_s), u"#14262c"_s);
            if (!chosen.isEmpty())
                picture->take(file(chosen));
            if (undone)
                m_editor->undo();
            QVERIFY(picture->isReading());
            QCOMPARE(picture->isTaking(), !undone);
        }
        QTRY_COMPARE(picture->image().size(), QSize(64, 40));
        QVERIFY(says(u"64 × 40"_s) && !picture->isReading());
        QCOMPARE(m_editor->theme().picture, hall.picture);
        QTRY_COMPARE(says(u"no.png cannot be read"_s), !undone);
    }

    void whatComesAfterItWasClosedIsDropped()
    {
        open({.name = u"Moon"_s});
        {
            const StalledThreads stalled(m_reactor.threads(Threads::Files));
            m_editor->findChildren<PictureField*>().last()->take(file(u"no.png"_s));
            m_editor->openFile(file(u"no.everytheme"_s));
            cleanup();
        }
        (void)waitFor(threadsDone(m_reactor, Threads::Files));
        QVERIFY(!m_editor && !m_used);
    }
};

QTEST_MAIN(LookEditorTest)
#include "tst_lookeditor.moc"
