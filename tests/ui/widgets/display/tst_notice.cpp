#include <QAbstractButton>
#include <QAbstractTextDocumentLayout>
#include <QLabel>
#include <QTest>
#include <QTextBlock>
#include <QTextDocument>
#include <QToolButton>

#include "tests/support/testclass.h"
#include "ui/style/colours/metrics.h"
#include "ui/widgets/display/notice.h"

using namespace everyport::ui;
using namespace Qt::StringLiterals;

class NoticeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void noticeSpeaksAndUnfolds()
    {
        Notice notice(Mark::Failed);
        notice.setText(u"Shell could not start:"_s, u"port <2222> is used."_s);
        QCOMPARE(notice.accessibleName(), u"Shell could not start: port <2222> is used."_s);
        notice.setDetails(u"address-in-use, 98"_s);
        bool pressed = false;
        QAbstractButton* button = notice.addButton(u"Use port 2223"_s, {}, [&] { pressed = true; });
        notice.show();
        button->click();
        QVERIFY(pressed);
        notice.clearButtons();
    }

    /// A list of commands is no paragraph.
    void linesStayLines()
    {
        Notice notice(Mark::Working);
        notice.setText({}, u"one\ntwo <b>\nthree"_s);
        auto* label = notice.findChild<QLabel*>();
        const int line = QFontMetrics(label->font()).height();
        QVERIFY(label->heightForWidth(600) >= 3 * line);
        notice.setText({}, u"one two <b> three"_s);
        QVERIFY(label->heightForWidth(600) < 2 * line);
        QCOMPARE(notice.text(), u"one two <b> three"_s);
    }

    /// One sees where each begins, also where it is wrapped and where all is mirrored.
    void wrappedLinesHang()
    {
        for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft}) {
            Notice notice(Mark::Info);
            notice.setLayoutDirection(direction);
            notice.setText(
                {}, u"/away [words] – Tells others that you are away.\n\n/back – Tells them that you are back."_s);
            QTextDocument text;
            QTextOption option = text.defaultTextOption();
            option.setTextDirection(direction);
            text.setDefaultTextOption(option);
            text.setHtml(notice.findChild<QLabel*>()->text());
            text.setTextWidth(150);
            text.documentLayout()->documentSize(); // lays it out
            QCOMPARE(text.blockCount(), 3);
            for (const QTextBlock& block : {text.begin(), text.lastBlock()}) {
                const QTextLayout& lines = *block.layout();
                QVERIFY(lines.lineCount() > 1);
                const QRectF line = lines.lineAt(0).naturalTextRect(), next = lines.lineAt(1).naturalTextRect();
                QCOMPARE(block.textDirection(), direction);
                if (direction == Qt::LeftToRight)
                    QVERIFY(next.left() >= line.left() + 10 && line.left() >= 0);
                else
                    QVERIFY(next.right() <= line.right() - 10 && line.right() <= 150);
            }
            QCOMPARE(text.lastBlock().text(), u"/back – Tells them that you are back."_s);
        }
    }

    /// Beside a conversation there is little room: the buttons then stand below the sentence, and none is cut.
    void buttonsAreNeverCut()
    {
        Notice notice(Mark::Trouble);
        notice.setText(u"Du hast diesen Raum angelegt."_s, u"Niemand sonst kommt hinein, bis er eingerichtet ist."_s);
        QAbstractButton* first = notice.addButton(u"So belassen"_s, u"check"_s, [] {});
        QAbstractButton* second = notice.addButton(u"Einrichten…"_s, u"settings"_s, [] {});
        auto* label = notice.findChild<QLabel*>();
        notice.show();
        const auto isWhole = [](const QWidget* button) { return button->width() >= button->sizeHint().width(); };
        const auto widen = [&](int width) { notice.resize(width, notice.heightForWidth(width)); };

        widen(388);
        QTRY_VERIFY(isWhole(first) && isWhole(second) && first->y() >= label->geometry().bottom());
        QVERIFY(label->width() > 240);
        widen(900);
        QTRY_VERIFY(first->x() > label->geometry().right());
        QVERIFY(isWhole(first) && isWhole(second));

        widen(420);
        notice.clearButtons();
        notice.addButton(u"OK"_s, {}, [] {});
        QTRY_VERIFY(notice.findChildren<QAbstractButton*>().last()->x() > label->geometry().right());

        // As in a rule's pane: the sentence would be eight lines beside it.
        notice.clearButtons();
        const auto* open = notice.addButton(u"Datei öffnen"_s, u"file-text"_s, [] {});
        QTRY_VERIFY(open->y() >= label->geometry().bottom());
    }

    /// Nor where even below the sentence they have no room beside each other: as many in a line as fit.
    void manyButtonsFlow()
    {
        QWidget room; // or the window would be as wide as its buttons
        Notice& notice = *new Notice(Mark::Trouble, &room);
        notice.setText(
            u"Zwei Antworten haben keinen Leser:"_s, u"Suppe, Pizza. Per Karte kann niemand dafür stimmen."_s);
        notice.setClosable(true);
        const QList<QAbstractButton*> buttons{notice.addButton(u"Simulierte Leser dafür"_s, u"nfc"_s, [] {}),
            notice.addButton(u"Leser zuordnen"_s, {}, [] {}),
            notice.addButton(u"Handys abstimmen lassen"_s, u"smartphone"_s, [] {})};
        auto* label = notice.findChild<QLabel*>();
        room.resize(1200, 400);
        room.show();
        const auto widen = [&](int width) { notice.resize(width, 300); };
        const auto isWhole = [](const QWidget* button) { return button->width() >= button->sizeHint().width(); };
        /// Whether each is whole, and the second and third begin another line or do not.
        const auto stand = [&](bool secondBelow, bool thirdBelow) {
            bool so = buttons[0]->y() >= label->geometry().bottom();
            for (qsizetype i = 0; i < buttons.size(); ++i) {
                so = so && isWhole(buttons[i]) && buttons[i]->geometry().right() <= notice.width();
                if (i > 0)
                    so = so
                        && (buttons[i]->y() > buttons[i - 1]->geometry().bottom())
                            == (i == 1 ? secondBelow : thirdBelow);
            }
            return so;
        };
        int row = 60; // the mark, and the edges
        for (const QAbstractButton* button : buttons)
            row += button->sizeHint().width() + 8;
        widen(row + 20);
        QTRY_VERIFY(stand(false, false));
        widen(row - 80);
        QTRY_VERIFY(stand(false, true)); // two of them have room beside each other
        widen(68 + qMax(buttons[0]->sizeHint().width(), buttons[2]->sizeHint().width()));
        QTRY_VERIFY(stand(true, true));
        widen(row - 80);
        buttons[2]->hide(); // what is hidden takes no room
        QTRY_VERIFY(buttons[1]->y() < buttons[0]->geometry().bottom());
        buttons[2]->show();
        QTRY_VERIFY(stand(false, true));
        widen(row + 20);
        QTRY_VERIFY(stand(false, false));
    }

    /// All that can be pressed but Close stands in one row, wherever that is.
    /// Of many lines the end may be out of sight, and so would be what stands in the middle.
    void theCrossIsBesideTheMark()
    {
        for (const int lines : {1, 2, 30}) {
            Notice notice(Mark::Info);
            notice.setText({}, u"/away [words] – Tells others that you are away.\n"_s.repeated(lines).trimmed());
            notice.setClosable(true);
            notice.resize(900, qMax(notice.minimumHeight(), notice.heightForWidth(900)));
            notice.show();
            const auto* cross = notice.findChild<QToolButton*>();
            QVERIFY2(qAbs(cross->geometry().center().y() - Metrics::px(20)) <= 1,
                qPrintable(QString::number(cross->geometry().center().y())));
        }
    }

    void detailsStandBesideTheButtons()
    {
        Notice notice(Mark::Failed);
        notice.setText(
            u"Der Dienst konnte nicht starten:"_s, u"Der Port 8080 ist von einem anderen Programm belegt."_s);
        notice.setDetails(u"address-in-use, 98"_s);
        notice.setClosable(true);
        QAbstractButton* first = notice.addButton(u"Port 8081 nehmen"_s, u"check"_s, [] {});
        QAbstractButton* close = nullptr;
        QAbstractButton* details = nullptr;
        for (QAbstractButton* button : notice.findChildren<QAbstractButton*>()) {
            if (button->isCheckable())
                details = button;
            else if (button != first)
                close = button;
        }
        QVERIFY(details && close);
        auto* label = notice.findChild<QLabel*>();
        notice.show();
        const auto widen = [&](int width) { notice.resize(width, notice.heightForWidth(width)); };
        const auto middle = [](const QWidget* button) { return button->geometry().center().y(); };
        for (const int width : {430, 1100, 430}) {
            widen(width);
            const bool isBelow = width < 500;
            QTRY_COMPARE(first->y() >= label->geometry().bottom(), isBelow);
            QTRY_VERIFY(qAbs(middle(details) - middle(first)) <= 1);
            QTRY_VERIFY(details->x() >= first->geometry().right());
            QTRY_VERIFY(close->x() > label->geometry().right());
            QVERIFY(isBelow || close->x() > details->geometry().right());
        }
    }
};

QTEST_MAIN(NoticeTest)
#include "tst_notice.moc"
