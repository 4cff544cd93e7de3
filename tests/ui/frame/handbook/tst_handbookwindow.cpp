#include "ui/frame/handbook/handbookwindow.h"

#include <QAction>
#include <QDialog>
#include <QFile>
#include <QListWidget>
#include <QPointer>
#include <QScreen>
#include <QScrollBar>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBlock>
#include <QTextList>

#include "app/services/servicetypes.h"
#include "app/station/commandline/help.h"
#include "tests/support/testclass.h"
#include "ui/frame/handbook/handbookview.h"
#include "ui/languages/languages.h"
#include "ui/widgets/display/texts.h"
#include "ui/widgets/tables/filterfield.h"

using namespace everyport::ui;
using namespace Qt::StringLiterals;

class HandbookWindowTest : public QObject {
    Q_OBJECT

    std::unique_ptr<HandbookWindow> m_window;

    HandbookView* view() const { return m_window->findChild<HandbookView*>(); }
    QListWidget* list() const { return m_window->findChild<QListWidget*>(); }
    FilterField* field() const { return m_window->findChild<FilterField*>(); }
    QAction* action(const QKeySequence& key) const
    {
        for (auto* action : m_window->actions()) {
            if (action->shortcuts().contains(key))
                return action;
        }
        qFatal("no action");
    }
    /// The line that tells of a page's language.
    const Text* spoken() const
    {
        for (const auto* text : m_window->findChildren<Text*>()) {
            if (text->text() == HandbookWindow::tr("This page is in English."))
                return text;
        }
        return nullptr;
    }
    QString page() const
    {
        return list()->currentItem() ? list()->currentItem()->data(Qt::UserRole).toString() : QString();
    }

private Q_SLOTS:
    void init()
    {
        m_window = std::make_unique<HandbookWindow>(nullptr);
        m_window->setAttribute(Qt::WA_DeleteOnClose, false);
    }
    void cleanup() { m_window.reset(); }

    void isNoLargerThanTheScreen()
    {
        const QSize room = m_window->screen()->availableGeometry().size();
        QCOMPARE(m_window->size(), m_window->size().boundedTo(room));
    }

    void eachPageStandsThereOnce()
    {
        QSet<QString> titles;
        for (const auto& page : everyport::handbook().pages())
            titles.insert(page.title);
        QVERIFY(titles.contains(u"Services"_s) && titles.contains(u"Small services"_s));
        QCOMPARE(HandbookWindow::find({}, {}).size(), titles.size());
        QCOMPARE(HandbookWindow::find(u"small services"_s, {}).size(), 1);
    }

    void opensThePageThatIsNamed()
    {
        m_window->openChapter(u"polls"_s);
        m_window->openChapter(u"wire"_s);
        QCOMPARE(list()->currentItem()->text(), u"Small services"_s);
        QVERIFY(view()->toPlainText().startsWith(u"Small services"_s));
        m_window->openChapter(u"no such page"_s);
        QCOMPARE(page(), u"firststeps"_s);
    }

    /// Where it stands has "…" in a narrow window, and is not broken off.
    void whereOneIsGivesWay()
    {
        m_window->openChapter(u"wire"_s);
        const Text* where = nullptr;
        for (const auto* text : m_window->findChildren<Text*>())
            where = text->text().contains(QChar(0x203a)) ? text : where;
        QVERIFY(where);
        QVERIFY(where->minimumSizeHint().width() < where->sizeHint().width());
    }

    /// In the window's language, above a page that nobody has translated into it.
    void saysThatAPageIsInEnglish()
    {
        const auto* said = spoken();
        QVERIFY(said);
        m_window->openChapter(u"polls"_s);
        QVERIFY(said->isHidden() && view()->accessibleDescription().isEmpty());
        m_window.reset();
        const Languages german(u"de"_s);
        m_window = std::make_unique<HandbookWindow>(nullptr);
        m_window->setAttribute(Qt::WA_DeleteOnClose, false);
        said = spoken();
        QVERIFY(said);
        m_window->openChapter(u"polls"_s);
        QVERIFY(said->isVisible());
        QCOMPARE(view()->accessibleDescription(), said->text());
        m_window->openChapter(u"firststeps"_s);
        QVERIFY(said->isHidden() && view()->accessibleDescription().isEmpty());
        m_window.reset(); // before its language goes
    }

    /// The page on services ends with a link for each type; several lead to the same one.
    void linksLeadToTypes()
    {
        for (const auto& type : everyport::serviceTypes()) {
            m_window->openChapter(u"services"_s);
            QVERIFY2(view()->toPlainText().contains(type->title()), qPrintable(type->title()));
            Q_EMIT view()->anchorClicked(QUrl(type->chapter() + u".md"_s));
            QCOMPARE(page(), type->chapter());
        }
    }

    void goesBackAndForward()
    {
        m_window->openChapter(u"services"_s);
        auto* back = action(Qt::ALT | Qt::Key_Left);
        auto* forward = action(Qt::ALT | Qt::Key_Right);
        QVERIFY(!back->isEnabled() && !forward->isEnabled());
        view()->verticalScrollBar()->setValue(50);
        const int scrolled = view()->verticalScrollBar()->value();
        Q_EMIT view()->anchorClicked(QUrl(u"irc.md"_s));
        QCOMPARE(view()->verticalScrollBar()->value(), 0);
        QVERIFY(back->isEnabled() && !forward->isEnabled());
        back->trigger();
        QCOMPARE(page(), u"services"_s);
        QVERIFY(view()->toPlainText().startsWith(u"Services"_s));
        QCOMPARE(view()->verticalScrollBar()->value(), scrolled);
        QVERIFY(!back->isEnabled() && forward->isEnabled());
        forward->trigger();
        QCOMPARE(page(), u"irc"_s);
        list()->setCurrentRow(0);
        QVERIFY(back->isEnabled() && !forward->isEnabled());
        QTRY_VERIFY(m_window->isActiveWindow());
        QTest::keyClick(view(), Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(page(), u"irc"_s);
    }

    void findsWordsAndMarksThem()
    {
        m_window->openChapter(u"log"_s);
        const int pages = list()->count();
        field()->setText(u"power cut"_s);
        QVERIFY(list()->count() > 0 && list()->count() < pages);
        QStringList found;
        for (int row = 0; row < list()->count(); ++row)
            found << list()->item(row)->data(Qt::UserRole).toString();
        QVERIFY(found.contains(u"polls"_s));
        QVERIFY(view()->toPlainText().startsWith(u"Log"_s)); // nobody has chosen another
        list()->setCurrentRow(int(found.indexOf(u"polls"_s)));
        QVERIFY(view()->toPlainText().startsWith(u"Polls"_s));
        QVERIFY(view()->markCount() >= 2);
        QCOMPARE(view()->extraSelections().size(), view()->markCount());
        QCOMPARE(view()->extraSelections().first().cursor.selectedText().toCaseFolded(), u"power"_s);
        field()->setText(u"nosuchwordanywhere"_s);
        QCOMPARE(list()->count(), 0);
        QCOMPARE(view()->markCount(), 0);
        field()->clear();
        QCOMPARE(list()->count(), pages);
        QCOMPARE(page(), u"polls"_s);
    }

    /// Its titles are in the window's language, and so are the words by which it is found; the page's own are marked.
    void findsPagesByTheWindowsWords()
    {
        m_window.reset();
        const Languages german(u"de"_s);
        m_window = std::make_unique<HandbookWindow>(nullptr);
        m_window->setAttribute(Qt::WA_DeleteOnClose, false);
        m_window->openChapter(u"backup"_s);
        QCOMPARE(list()->currentItem()->text(), u"Sicherung"_s);
        QVERIFY(view()->toPlainText().startsWith(u"Backup"_s));
        QCOMPARE(HandbookWindow::find(u"sicherung"_s, {}).size(), 1);
        field()->setText(u"Sicherung"_s);
        QCOMPARE(list()->item(0)->text(), u"Sicherung"_s);
        QVERIFY(view()->markCount() > 3);
        QCOMPARE(view()->extraSelections().first().cursor.selectedText().toCaseFolded(), u"backup"_s);
        m_window->openChapter(u"firststeps"_s); // which is in German
        QCOMPARE(
            view()->markCount(), int(everyport::HandbookSearch::marks(view()->toPlainText(), {u"Sicherung"_s}).size()));
        m_window.reset(); // before its language goes
    }

    void goesFromMarkToMark()
    {
        m_window->openChapter(u"polls"_s);
        field()->setText(u"reader"_s);
        const int count = view()->markCount();
        QVERIFY(count > 2);
        action(Qt::Key_F3)->trigger();
        QCOMPARE(view()->markInHand(), 1);
        QCOMPARE(view()->textCursor().position(), view()->extraSelections()[1].cursor.selectionStart());
        action(Qt::SHIFT | Qt::Key_F3)->trigger();
        action(Qt::SHIFT | Qt::Key_F3)->trigger();
        QCOMPARE(view()->markInHand(), count - 1);
        field()->clear();
        QVERIFY(!action(Qt::Key_F3)->isEnabled());
    }

    void keysOfTheField()
    {
        m_window->openChapter(u"log"_s);
        QTRY_VERIFY(m_window->isActiveWindow());
        QTest::keyClick(view(), Qt::Key_F, Qt::ControlModifier);
        QVERIFY(field()->hasFocus());
        QTest::keyClicks(field(), u"run a poll"_s);
        QTest::keyClick(field(), Qt::Key_Return);
        QCOMPARE(page(), u"task-poll"_s);
        QVERIFY(list()->hasFocus());
        field()->setFocus();
        QTest::keyClick(field(), Qt::Key_Escape);
        QVERIFY(field()->text().isEmpty() && m_window->isVisible());
        QTest::keyClick(field(), Qt::Key_Escape);
        QVERIFY(!m_window->isVisible());
    }

    /// Qt sets bullets and numbers a blank's width before their words.
    void itemsStandApartFromTheirSigns()
    {
        m_window->openChapter(u"task-poll"_s);
        int items = 0;
        for (auto block = view()->document()->begin(); block.isValid(); block = block.next()) {
            if (!block.textList())
                continue;
            ++items;
            QCOMPARE(block.text().front(), QChar(0x2002));
            QVERIFY(block.blockFormat().leftMargin() > 0);
            QCOMPARE(block.blockFormat().textIndent(), -block.blockFormat().leftMargin());
        }
        QVERIFY(items > 8);
    }

    void showsPicturesOfItsOwnOnly()
    {
        m_window->openChapter(u"task-poll"_s);
        const auto own = view()->document()->resource(QTextDocument::ImageResource, QUrl(u"pictures/polls.png"_s));
        QVERIFY(!own.value<QImage>().isNull());
        for (const auto* elsewhere : {"file:///etc/hostname", "https://example.org/a.png", "qrc:/handbook/polls.md"})
            QVERIFY2(!view()->loadResource(QTextDocument::ImageResource, QUrl(QLatin1String(elsewhere))).isValid(),
                elsewhere);
    }

    void linesAreNotTooLong()
    {
        m_window->openChapter(u"polls"_s);
        m_window->resize(1800, 700);
        QCoreApplication::processEvents();
        const int wide = view()->lineWrapColumnOrWidth();
        QVERIFY(wide < 1000);
        m_window->resize(600, 700);
        QCoreApplication::processEvents();
        QVERIFY(view()->lineWrapColumnOrWidth() < wide);
        QVERIFY(view()->lineWrapColumnOrWidth() <= view()->viewport()->width());
    }

    void savesAPageAsPdf()
    {
        const QTemporaryDir folder;
        m_window->openChapter(u"task-poll"_s);
        QVERIFY(view()->savePdf(folder.filePath(u"page.pdf"_s), {u"Ask the room"_s, u"en"_s}));
        QFile file(folder.filePath(u"page.pdf"_s));
        QVERIFY(file.open(QFile::ReadOnly));
        const QByteArray pdf = file.readAll();
        QVERIFY(pdf.startsWith("%PDF-"));
        QVERIFY(pdf.contains(">Ask the room</rdf:li>"));
        QVERIFY(pdf.contains("<dc:language><rdf:Bag><rdf:li>en</rdf:li>"));
        QVERIFY(!view()->savePdf(folder.filePath(u"nowhere/page.pdf"_s), {}));
    }

    void asksForAPrinter()
    {
        m_window->openChapter(u"task-poll"_s);
        action(QKeySequence(Qt::CTRL | Qt::Key_P))->trigger();
        QDialog* asked = nullptr;
        for (auto* dialog : m_window->findChildren<QDialog*>())
            asked = dialog->isVisible() ? dialog : asked;
        QVERIFY(asked && asked->inherits("QPrintDialog"));
        asked->close();
    }
};

QTEST_MAIN(HandbookWindowTest)
#include "tst_handbookwindow.moc"
