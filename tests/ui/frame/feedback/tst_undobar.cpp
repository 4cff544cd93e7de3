#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStringListModel>
#include <QStyle>
#include <QTest>
#include <QTreeView>

#include "tests/support/strangers.h"
#include "tests/support/testclass.h"
#include "ui/frame/feedback/undobar.h"
#include "ui/frame/feedback/undostack.h"
#include "ui/style/colours/metrics.h"
#include "ui/style/words/cutname.h"
#include "ui/widgets/display/texts.h"

using namespace everyport;
using namespace everyport::ui;
using namespace Qt::StringLiterals;

class UndoBarTest : public QObject {
    Q_OBJECT

    QWidget m_page;
    std::unique_ptr<UndoStack> m_shelf;
    std::unique_ptr<UndoBar> m_bar;

    QAbstractButton* undo() const
    {
        for (auto* button : m_bar->findChildren<QAbstractButton*>()) {
            if (!button->isHidden() && !button->text().isEmpty())
                return button;
        }
        return nullptr;
    }

private Q_SLOTS:
    void init()
    {
        m_page.resize(800, 600);
        m_page.show();
        m_shelf = std::make_unique<UndoStack>();
        m_bar = std::make_unique<UndoBar>(*m_shelf, &m_page);
    }
    void cleanup()
    {
        m_bar.reset();
        m_shelf.reset();
    }

    void offersTheWayBackOnce()
    {
        int taken = 0;
        QVERIFY(m_bar->isHidden());
        m_shelf->done(u"Deleted."_s, [&] { ++taken; });
        QCOMPARE(m_bar->accessibleName(), u"Deleted."_s);
        QVERIFY(undo());
        undo()->click();
        QCOMPARE(taken, 1);
        QVERIFY(m_bar->isHidden());
    }

    /// Neither a prompt nor a message field at the bottom.
    void leavesFieldsClear()
    {
        QPlainTextEdit prompt(&m_page);
        prompt.setGeometry(0, 540, 800, 50);
        prompt.show();
        m_shelf->done(u"Deleted."_s, [] {});
        QVERIFY(m_bar->isVisible());
        QCOMPARE(m_bar->geometry().bottom(), 540 - 9);
        prompt.setGeometry(0, 0, 800, 600); // nowhere else: better seen than not
        m_bar->place();
        QVERIFY(m_page.rect().contains(m_bar->geometry()));
    }

    /// Also of one that comes while the bar is there, as with another tab; not of one that is scrolled away.
    void leavesTheButtonsOfThePagesFootClear()
    {
        QPushButton save(u"Save"_s, &m_page);
        save.setGeometry(660, 555, 124, 30);
        save.show();
        m_shelf->done(QString(60, u'x'), [] {});
        QCOMPARE(m_bar->geometry().bottom(), m_page.height() - 13); // beside it there is room
        QVERIFY(!m_bar->geometry().intersects(save.geometry()));
        QCOMPARE(m_bar->x(), 16);
        QComboBox kind(&m_page);
        kind.setGeometry(300, 560, 200, 30);
        kind.show();
        QTRY_VERIFY(!m_bar->geometry().intersects(kind.geometry()));
        QVERIFY(!m_bar->geometry().intersects(save.geometry()));
        QVERIFY(m_page.rect().contains(m_bar->geometry()));
        kind.hide();
        QTRY_COMPARE(m_bar->geometry().bottom(), m_page.height() - 13); // over nothing it need not be so high

        QWidget part(&m_page);
        part.setGeometry(0, 0, 800, 100);
        QPushButton away(u"Away"_s, &part);
        away.setGeometry(m_bar->geometry());
        part.show();
        const QRect before = m_bar->geometry();
        m_bar->place();
        QCOMPARE(m_bar->geometry(), before);
    }

    /// At the side where nothing is read.
    void staysOffRowsAndSentencesWhereThereIsRoom()
    {
        QTreeView list(&m_page);
        QStringListModel rows(QStringList(100, u"row"_s));
        list.setModel(&rows);
        list.setGeometry(0, 0, 300, 600);
        list.show();
        m_shelf->done(u"Deleted."_s, [] {});
        QVERIFY(!m_bar->geometry().intersects(list.geometry()));
        rows.setStringList({u"row"_s}); // where there are no rows there is room
        m_bar->place();
        QCOMPARE(m_bar->x(), 16);
        QLabel sentence(u"What is read here."_s, &m_page);
        sentence.setGeometry(16, 560, 140, 20);
        sentence.show();
        m_bar->place();
        QVERIFY(!m_bar->geometry().intersects(sentence.geometry()));
        QCOMPARE(m_bar->geometry().bottom(), m_page.height() - 13); // that is no reason to climb
    }

    /// As in the list's column, beside a form with buttons at its foot.
    void isALittleShorterRatherThanHigherUp()
    {
        QPushButton attempt(u"Try it"_s, &m_page), save(u"Save"_s, &m_page);
        m_shelf->done(QString(40, u'x'), [] {});
        const int whole = m_bar->width();
        for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft}) {
            m_page.setLayoutDirection(direction);
            const int room = 16 + whole - 40;
            attempt.setGeometry(QStyle::visualRect(direction, m_page.rect(), QRect(room, 560, 100, 30)));
            save.setGeometry(QStyle::visualRect(direction, m_page.rect(), QRect(684, 560, 100, 30)));
            attempt.show();
            save.show();
            m_bar->place();
            QCOMPARE(m_bar->geometry().bottom(), m_page.height() - 13);
            QCOMPARE(m_bar->width(), whole - 40 - 8);
            QVERIFY(!m_bar->geometry().intersects(attempt.geometry()));
        }
        m_page.setLayoutDirection(Qt::LeftToRight);
        save.setGeometry(684, 560, 100, 30);
        attempt.setGeometry(200, 560, 100, 30); // that would leave nothing of its words
        m_bar->place();
        QCOMPARE(m_bar->width(), whole);
        QVERIFY(m_bar->geometry().bottom() < 560);
    }

    /// Where buttons stand one above the other as far as the middle it lies over them rather than over what is read.
    void aColumnOfButtonsDoesNotDriveItUp()
    {
        std::vector<std::unique_ptr<QPushButton>> buttons;
        for (int y = 20; y < 600; y += 40) {
            buttons.push_back(std::make_unique<QPushButton>(u"Add"_s, &m_page));
            buttons.back()->setGeometry(0, y, 800, 36);
            buttons.back()->show();
        }
        m_shelf->done(u"Deleted."_s, [] {});
        QVERIFY(m_bar->y() > 500);
    }

    void beginsAtTheRightInAMirroredPage()
    {
        m_page.setLayoutDirection(Qt::RightToLeft);
        m_shelf->done(u"Deleted."_s, [] {});
        QCOMPARE(m_bar->geometry().right(), m_page.width() - 17);
        m_page.setLayoutDirection(Qt::LeftToRight);
    }

    void staysOnThePageAtAnyWidth()
    {
        m_shelf->done(QString(2000, u'x'), [] {});
        for (const QSize& size : {QSize(800, 600), QSize(320, 200), QSize(1600, 900)}) {
            m_page.resize(size);
            QCoreApplication::processEvents();
            QVERIFY2(m_page.rect().contains(m_bar->geometry()), qPrintable(QDebug::toString(m_bar->geometry())));
        }
    }

    /// A passing word is nothing beside what can be taken back.
    void aWordDoesNotTakeTheOfferAway()
    {
        m_bar->tell(u"Copied."_s);
        QCOMPARE(m_bar->accessibleName(), u"Copied."_s);
        QVERIFY(!undo()); // there is nothing to be taken back
        m_shelf->done(u"Deleted."_s, [] {});
        m_bar->tell(u"Copied."_s);
        QCOMPARE(m_bar->accessibleName(), u"Deleted."_s);
        QVERIFY(undo());
    }

    void closingItDoesWhatWaits()
    {
        int done = 0;
        m_shelf->willDo(u"Closes the connection."_s, [&] { ++done; });
        for (auto* button : m_bar->findChildren<QAbstractButton*>()) {
            if (!button->isHidden() && button->text().isEmpty()) {
                button->click();
                break;
            }
        }
        QCOMPARE(done, 1);
        QVERIFY(m_bar->isHidden());
    }

    void strangersWordsAreOneLine()
    {
        for (const StrangersWords& words : strangersWords()) {
            m_shelf->done(words.text, [] {});
            const QString name = m_bar->accessibleName();
            QVERIFY2(!drivesScreens(name) && !name.contains(u'\n') && name.size() < 1100, words.name);
        }
    }

    void whatIsCutIsSaidWholeAndNothingElse()
    {
        m_bar->resize(160, m_bar->height());
        m_bar->tell(QString(200, u'x'));
        m_bar->grab();
        auto* text = m_bar->findChild<Text*>();
        QCOMPARE(text->toolTip(), QString(200, u'x'));
        m_shelf->done(u"Deleted."_s, [] {});
        m_bar->grab();
        QVERIFY2(!text->toolTip().contains(u'x'), "that of the words before");
    }

    /// What was done to it stays to be read.
    void ofALongNameTheMiddleGoes()
    {
        auto* text = m_bar->findChild<Text*>();
        const QString whole = u"Removed rule “"_s + u"Card read at the door "_s.repeated(5) + u"”."_s;
        m_shelf->done(whole, [] {});
        m_bar->resize(m_bar->sizeHint().width() / 2, m_bar->height());
        const QImage cut = m_bar->grab().toImage();
        QCOMPARE(text->toolTip(), whole);
        m_shelf->done(cutInName(whole, text->fontMetrics(), text->width()), [] {});
        QVERIFY(text->text().endsWith(u"”."_s));
        m_bar->resize(cut.size() / m_bar->devicePixelRatioF());
        QCOMPARE(m_bar->grab().toImage(), cut);
    }

    /// The window stays when its text gets another size.
    void itsHeightIsThatOfItsText()
    {
        m_shelf->done(u"Deleted."_s, [] {});
        const QFont usual = QApplication::font();
        QFont larger = usual;
        larger.setPixelSize(26);
        QApplication::setFont(larger);
        QEvent change(QEvent::ApplicationFontChange);
        QCoreApplication::sendEvent(m_bar.get(), &change); // as Theme does
        const int height = m_bar->height(), text = undo()->fontMetrics().height();
        const int needed = Metrics::px(37);
        QApplication::setFont(usual);
        QCOMPARE(height, needed);
        QVERIFY(height >= text && text > 26);
    }
};

QTEST_MAIN(UndoBarTest)
#include "tst_undobar.moc"
