#include "ui/polls/slides/showeditor.h"

#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QTest>

#include "tests/support/testclass.h"
#include "ui/style/theme/theme.h"

using namespace everyport::ui;
using namespace Qt::StringLiterals;

/// By keys, as somebody makes a show.
class ShowEditorTest : public QObject {
    Q_OBJECT

    std::unique_ptr<Theme> m_theme;
    QPointer<ShowEditor> m_editor;
    std::optional<QList<ShowItem>> m_used;

    QListWidget* list() { return m_editor->findChild<QListWidget*>(); }
    QStringList ids()
    {
        QStringList ids;
        for (const ShowItem& item : m_editor->items())
            ids.append(item.slide ? u"slide:"_s + item.slide->title : item.id);
        return ids;
    }
    /// Types into what has the keyboard.
    static void type(const QString& words) { QTest::keyClicks(QApplication::focusWidget(), words); }

private Q_SLOTS:
    void initTestCase() { m_theme = std::make_unique<Theme>(Theme::Choice::Light, false); }
    void init()
    {
        m_used.reset();
        m_editor = new ShowEditor(
            {.event = u"Open day"_s,
                .items = {{u"one"_s, u"One?"_s, {}}, {u"two"_s, u"Two?"_s, {}}, {u"three"_s, u"Three?"_s, {}}},
                .chosen = u"two"_s,
                .newId = [] { return everyport::events::newSlideId(u"Open day"_s); },
                .use = [this](const QList<ShowItem>& items) { m_used = items; }},
            nullptr);
        m_editor->open();
        QVERIFY(QTest::qWaitForWindowActive(m_editor));
    }
    void cleanup() { delete m_editor; }

    void aSlideComesBehindWhatIsChosen()
    {
        QCOMPARE(list()->currentRow(), 1);
        m_editor->addSlide(Slide::Kind::Words);
        type(u"Break"_s); // its first field has the keyboard
        QCOMPARE(ids(), QStringList({u"one"_s, u"two"_s, u"slide:Break"_s, u"three"_s}));
        QVERIFY(list()->currentItem()->text().contains(u"Break"_s));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        type(u"Back at three"_s);
        m_editor->verb()->click();
        QVERIFY(m_used && m_used->size() == 4);
        const ShowItem& made = m_used->at(2);
        QVERIFY(made.slide && made.slide->id == made.id && made.id.startsWith(u"slide/Open%20day/"_s));
        QCOMPARE(made.slide->words, u"Back at three"_s);
    }

    void isMovedByKeysAndTakenOut()
    {
        m_editor->addSlide(Slide::Kind::Next);
        type(u"Soon"_s);
        QTest::keyClick(m_editor, Qt::Key_Up, Qt::AltModifier | Qt::ShiftModifier);
        QTest::keyClick(m_editor, Qt::Key_Up, Qt::AltModifier | Qt::ShiftModifier);
        QTest::keyClick(m_editor, Qt::Key_Up, Qt::AltModifier | Qt::ShiftModifier); // it is the first
        QCOMPARE(ids(), QStringList({u"slide:Soon"_s, u"one"_s, u"two"_s, u"three"_s}));
        QTest::keyClick(m_editor, Qt::Key_Down, Qt::AltModifier | Qt::ShiftModifier);
        QCOMPARE(ids(), QStringList({u"one"_s, u"slide:Soon"_s, u"two"_s, u"three"_s}));
        list()->setFocus();
        QTest::keyClick(list(), Qt::Key_Delete);
        QCOMPARE(ids(), QStringList({u"one"_s, u"two"_s, u"three"_s}));
        QTest::keyClick(list(), Qt::Key_Delete); // a question is not taken away here
        QCOMPARE(ids(), QStringList({u"one"_s, u"two"_s, u"three"_s}));
    }

    void anotherRowShowsItsOwnFields()
    {
        m_editor->addSlide(Slide::Kind::Words);
        type(u"First"_s);
        m_editor->addSlide(Slide::Kind::Standings);
        type(u"Second"_s);
        list()->setCurrentRow(2);
        QCOMPARE(m_editor->findChild<QPlainTextEdit*>()->isVisible(), true);
        QCOMPARE(ids(), QStringList({u"one"_s, u"two"_s, u"slide:First"_s, u"slide:Second"_s, u"three"_s}));
        list()->setCurrentRow(0);
        QCOMPARE(m_editor->findChild<QPlainTextEdit*>()->isVisible(), false);
    }

    void nothingCountsUntilDone()
    {
        m_editor->addSlide(Slide::Kind::Words);
        QTest::keyClick(m_editor, Qt::Key_Escape);
        QVERIFY(!m_used);
    }
};

QTEST_MAIN(ShowEditorTest)
#include "tst_showeditor.moc"
