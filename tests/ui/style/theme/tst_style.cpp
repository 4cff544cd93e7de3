#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QFileDialog>
#include <QImage>
#include <QKeySequenceEdit>
#include <QLineEdit>
#include <QMenuBar>
#include <QPainter>
#include <QPlainTextEdit>
#include <QScopeGuard>
#include <QScrollBar>
#include <QSettings>
#include <QSpinBox>
#include <QStyleOption>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

#include "tests/support/testclass.h"
#include "tests/ui/support/controlsheet.h"
#include "ui/style/colours/colours.h"
#include "ui/style/colours/metrics.h"
#include "ui/style/painting/painting.h"
#include "ui/style/theme/style.h"
#include "ui/style/theme/theme.h"
#include "ui/widgets/controls/buttons.h"
#include "ui/widgets/display/texts.h"

using namespace everyport::ui;
using namespace Qt::StringLiterals;

class StyleTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void controlsHaveTheirHeights()
    {
        Theme theme(Theme::Choice::Light, false);
        QLineEdit field;
        QComboBox combo;
        QSpinBox number;
        std::unique_ptr<QPushButton> button(makeButton(u"Export…"_s, u"download"_s));
        std::unique_ptr<QPushButton> small(makeSmallButton(u"Details"_s));
        std::unique_ptr<QToolButton> tool(makeToolButton(u"copy"_s, u"Copy"_s));
        for (QWidget* widget : {static_cast<QWidget*>(&field), static_cast<QWidget*>(&combo),
                 static_cast<QWidget*>(&number), static_cast<QWidget*>(button.get())})
            QCOMPARE(widget->sizeHint().height(), Metrics::control());
        QCOMPARE(small->sizeHint().height(), Metrics::smallControl());
        QCOMPARE(tool->sizeHint(), QSize(Metrics::toolButton(), Metrics::toolButton()));
        QVERIFY(tool->sizeHint().width() >= 24 && tool->sizeHint().height() >= 24);
    }

    /// "/work" would be "work/" in a mirrored window.
    void aChosenPathKeepsItsSlash()
    {
        Theme theme(Theme::Choice::Light, false);
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
        const auto painted = [](const QString& text) {
            QComboBox combo;
            combo.addItem(text);
            combo.resize(300, Metrics::control());
            return combo.grab().toImage();
        };
        const QImage path = painted(u"/work"_s), fromTheLeft = painted(QChar(0x2066) + u"/work"_s + QChar(0x2069));
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
        QCOMPARE(path, fromTheLeft);
    }

    /// What stands there in place of the least number can be what is longest.
    void wordsFitTheirNumberField()
    {
        Theme theme(Theme::Choice::Light, false);
        QSpinBox number;
        number.setRange(0, 9);
        number.setSpecialValueText(u"pour toujours"_s);
        number.resize(number.sizeHint());
        number.show();
        const auto* field = number.findChild<QLineEdit*>();
        QVERIFY(field);
        const int edges = 2 * (7 + 2); // the style's, and QLineEdit's own within them
        QVERIFY(field->width() - edges >= field->fontMetrics().horizontalAdvance(field->text()));
    }

    /// At twice the size, too: the arrow grows with the words.
    void wordsFitTheirChoice()
    {
        for (const int percent : {100, 200}) {
            Theme theme(Theme::Choice::Light, false, percent);
            QComboBox choice;
            choice.addItem(u"Comme posé"_s);
            choice.resize(choice.sizeHint());
            choice.show();
            QStyleOptionComboBox option;
            option.initFrom(&choice);
            const QRect words = choice.style()->subControlRect(
                QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, &choice);
            QVERIFY(words.width() - 4 >= choice.fontMetrics().horizontalAdvance(choice.currentText()));
            theme.setTextPercent(100); // the next theme begins with the program's font
        }
    }

    /// "Ctrl++" begins with its C: "++Ctrl" stood there from right to left.
    void keysInAMirroredMenuAreCalledAsElsewhere()
    {
        Theme theme(Theme::Choice::Light, false);
        QImage image(300, 40, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.setLayoutDirection(Qt::RightToLeft);
        QStyleOptionMenuItem option;
        option.rect = image.rect();
        option.direction = Qt::RightToLeft;
        option.state = QStyle::State_Enabled;
        option.palette = qApp->palette();
        option.font = qApp->font();
        option.text = u"\u05d0\tCtrl++"_s;
        paintMenuItem(&painter, option, false);
        painter.end();
        const auto ink = [&image](int x) {
            int high = 0;
            for (int y = 6; y < image.height() - 6; ++y)
                high += qGray(image.pixel(x, y)) < 190;
            return high;
        };
        int left = 8;
        while (left < image.width() / 2 && ink(left) == 0)
            ++left;
        int top = image.height(), bottom = 0; // of the first letter
        for (int x = left; x < left + 5; ++x) {
            for (int y = 6; y < image.height() - 6; ++y) {
                if (qGray(image.pixel(x, y)) < 190) {
                    top = qMin(top, y);
                    bottom = qMax(bottom, y);
                }
            }
        }
        QVERIFY2(bottom - top + 1 >= QFontMetrics(Fonts::caption()).capHeight() - 1,
            qPrintable(QString::number(bottom - top + 1)));
    }

    /// From right to left Qt calls the first section the end: it stands above its rows' edge all the same.
    void aHeadingStandsAboveItsRowsInAMirroredWindow()
    {
        Theme theme(Theme::Choice::Light, false);
        QImage image(300, 40, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        QStyleOptionHeader option;
        option.rect = image.rect();
        option.direction = Qt::RightToLeft;
        option.position = QStyleOptionHeader::End;
        option.textAlignment = Qt::AlignLeft;
        option.text = u"NNNN"_s;
        option.palette = qApp->palette();
        paintHeaderLabel(&painter, option);
        painter.end();
        int right = 0;
        for (int x = 0; x < image.width(); ++x) {
            for (int y = 0; y < image.height(); ++y) {
                if (qGray(image.pixel(x, y)) < 200)
                    right = x;
            }
        }
        QVERIFY2(qAbs(image.width() - Metrics::pageEdge - right) <= 3, qPrintable(QString::number(right)));
    }

    /// What opens the menus that have no room shows its sign whole.
    void aMenuBarsRestFitsItsSign()
    {
        for (const int percent : {100, 200}) {
            Theme theme(Theme::Choice::Light, false, percent);
            QMenuBar bar;
            QVERIFY(bar.style()->pixelMetric(QStyle::PM_ToolBarExtensionExtent, nullptr, &bar) >= Metrics::icon() + 4);
        }
    }

    /// Also with larger text, with which the gap behind the icon grows.
    void wordsFitTheirButtons()
    {
        const QFont font = QApplication::font();
        const auto asBefore = qScopeGuard([font] { QApplication::setFont(font); });
        for (const int percent : {100, 200}) {
            Theme theme(Theme::Choice::Light, false, percent);
            for (const QString& text : {u"Open"_s, u"Ein sehr viel längeres Wort als im Englischen"_s}) {
                for (auto* make : {makeButton, makePrimaryButton, makeSmallButton, makeLinkButton}) {
                    std::unique_ptr<QPushButton> button(make(text, u"play"_s, nullptr));
                    button->ensurePolished();
                    const int words = button->fontMetrics().horizontalAdvance(text);
                    QVERIFY(button->sizeHint().width() >= words + Metrics::icon() + Metrics::px(8) + 8);
                }
            }
        }
    }

    /// The mark of a key takes no room: with it the words are painted as without.
    void mnemonicsCutNoWordsFromRightToLeft()
    {
        Theme theme(Theme::Choice::Light, false);
        const auto painted = [](const QString& text) {
            std::unique_ptr<QPushButton> button(makeButton(QChar(0x200f) + text, u"play"_s, nullptr));
            button->setLayoutDirection(Qt::RightToLeft);
            button->ensurePolished();
            button->resize(button->sizeHint());
            return button->grab().toImage();
        };
        QCOMPARE(painted(u"Open &voting"_s), painted(u"Open voting"_s));
    }

    /// Code on a button stands as it is written in a mirrored window, too.
    void aButtonsWordsRunAsTheButtonDoes()
    {
        Theme theme(Theme::Choice::Light, false);
        const auto painted = [](Qt::LayoutDirection windows) {
            QApplication::setLayoutDirection(windows);
            std::unique_ptr<QPushButton> button(makeSmallButton(u"[(a, b) for a in all]"_s, {}, nullptr));
            button->setLayoutDirection(Qt::LeftToRight);
            button->ensurePolished();
            button->resize(200, 30);
            const QImage image = button->grab().toImage();
            QApplication::setLayoutDirection(Qt::LeftToRight);
            return image;
        };
        QCOMPARE(painted(Qt::RightToLeft), painted(Qt::LeftToRight));
    }

    /// Fields below each other, whether something is typed, chosen or counted in them.
    void whatIsTypedBeginsAtOneEdge()
    {
        Theme theme(Theme::Choice::Light, false);
        for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft}) {
            QWidget form;
            form.setLayoutDirection(direction);
            QVBoxLayout column(&form);
            auto* line = new QLineEdit;
            auto* combo = new QComboBox;
            combo->setEditable(true);
            auto* number = new QSpinBox;
            number->clear();
            for (QWidget* field :
                {static_cast<QWidget*>(line), static_cast<QWidget*>(combo), static_cast<QWidget*>(number)})
                column.addWidget(field);
            form.resize(300, 200);
            form.show();
            const auto begin = [&form, direction](const QLineEdit* edit) {
                QStyleOptionFrame option;
                option.initFrom(edit);
                const QRect words = edit->style()->subElementRect(QStyle::SE_LineEditContents, &option, edit);
                return edit->mapTo(&form, direction == Qt::LeftToRight ? words.topLeft() : words.topRight()).x();
            };
            QCOMPARE(begin(combo->lineEdit()), begin(line));
            QCOMPARE(begin(number->findChild<QLineEdit*>()), begin(line));
        }
    }

    /// Qt's own, where no desktop has one: its buttons had nothing on them.
    void theFileDialogsButtonsHaveTheirSigns()
    {
        for (const auto choice : {Theme::Choice::Light, Theme::Choice::Dark}) {
            Theme theme(choice, false);
            QFileDialog dialog;
            dialog.setOption(QFileDialog::DontUseNativeDialog);
            dialog.show();
            QVERIFY(QTest::qWaitForWindowExposed(&dialog));
            int seen = 0;
            for (QToolButton* button : dialog.findChildren<QToolButton*>()) {
                if (!button->isVisible())
                    continue;
                button->setEnabled(true);
                const QImage image = button->grab().toImage();
                const QRgb ground = image.pixel(3, image.height() / 2);
                const int light = qGray(ground);
                int most = 0;
                for (int y = 0; y < image.height(); ++y) {
                    for (int x = image.width() / 4; x < image.width() * 3 / 4; ++x)
                        most = qMax(most, qAbs(qGray(image.pixel(x, y)) - light));
                }
                QVERIFY2(most > 60, qPrintable(u"%1: %2"_s.arg(button->objectName()).arg(most)));
                ++seen;
            }
            QVERIFY(seen >= 5);
        }
    }

    void fieldsOfSeveralLinesHaveAnEdge()
    {
        for (auto choice : {Theme::Choice::Light, Theme::Choice::Dark}) {
            Theme theme(choice, false);
            QLineEdit line;
            QPlainTextEdit lines, shown;
            shown.setReadOnly(true);
            for (QWidget* widget :
                {static_cast<QWidget*>(&line), static_cast<QWidget*>(&lines), static_cast<QWidget*>(&shown)})
                widget->resize(200, 60);
            const QColor edge = line.grab().toImage().pixelColor(0, 30);
            QCOMPARE(edge, Colours::of(QApplication::palette()).edge);
            QCOMPARE(lines.grab().toImage().pixelColor(0, 30), edge);
            QVERIFY(shown.grab().toImage().pixelColor(0, 30) != edge); // nothing is written there
        }
    }

    void goesOverToDarkAndBack()
    {
        Theme theme(Theme::Choice::System, false);
        QVERIFY(!theme.isDark());
        Text text(u"quiet"_s, Text::Size::Normal, Tone::Second);
        text.show();
        const QColor inLight = text.palette().color(QPalette::WindowText);
        theme.setChoice(Theme::Choice::Dark);
        QVERIFY(theme.isDark());
        QVERIFY(QApplication::palette().color(QPalette::Base).lightness() < 60);
        QCoreApplication::processEvents();
        QCOMPARE(text.palette().color(QPalette::WindowText), Colours::darkSet().text2);
        QVERIFY(text.palette().color(QPalette::WindowText) != inLight);
        theme.setChoice(Theme::Choice::Light);
        QVERIFY(!theme.isDark());
    }

    void textGrowsWithinLimits()
    {
        Theme theme(Theme::Choice::Light, false);
        const int row = Metrics::row();
        theme.setTextPercent(200);
        QVERIFY(Metrics::row() > row * 3 / 2);
        theme.setTextPercent(900);
        QCOMPARE(theme.textPercent(), 200);
        theme.setTextPercent(100);
        QCOMPARE(Metrics::row(), row);
    }

    /// A screen reader says of each what it is for: Qt makes them without a word.
    void partsAreCalledAsTheirWhole()
    {
        Theme theme(Theme::Choice::Light, false);
        QWidget window;
        auto* column = new QVBoxLayout(&window);
        auto* combo = new QComboBox;
        combo->addItems({u"a"_s, u"b"_s});
        combo->setEditable(true);
        combo->setAccessibleName(u"Colour"_s);
        auto* keys = new QKeySequenceEdit;
        keys->setAccessibleName(u"Keys"_s);
        column->addWidget(combo);
        column->addWidget(keys);
        window.show();
        QCOMPARE(combo->lineEdit()->accessibleName(), u"Colour"_s);
        QCOMPARE(keys->findChild<QLineEdit*>()->accessibleName(), u"Keys"_s);
        combo->showPopup();
        QCOMPARE(combo->view()->accessibleName(), u"Colour"_s);
        combo->hidePopup();
    }

    void choicesHaveRowsAsOtherLists()
    {
        Theme theme(Theme::Choice::Light, false);
        QComboBox combo;
        combo.addItems({u"Web"_s, u"Chat"_s});
        combo.show();
        combo.showPopup();
        for (int row = 0; row < 2; ++row)
            QCOMPARE(combo.view()->visualRect(combo.model()->index(row, 0)).height(), Metrics::row());
        combo.hidePopup();
    }

    /// Up to ten, whole, the first time as well.
    void choicesAreSeenWhole()
    {
        Theme theme(Theme::Choice::Light, false);
        for (const int count : {6, 10}) {
            QWidget window;
            window.resize(600, 500);
            QComboBox combo(&window);
            combo.setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
            combo.setFixedWidth(60);
            combo.addItem(u"As the desktop has it, whatever that may be"_s);
            while (combo.count() < count)
                combo.addItem(u"Deutsch"_s);
            window.show();
            combo.showPopup();
            const QAbstractItemView* view = combo.view();
            QTRY_VERIFY(view->isVisible());
            const QRect last = view->visualRect(combo.model()->index(count - 1, 0));
            QVERIFY2(view->viewport()->rect().contains(last), qPrintable(QDebug::toString(last)));
            QVERIFY(!view->verticalScrollBar()->isVisible());
            QVERIFY(view->viewport()->width() > view->fontMetrics().horizontalAdvance(combo.itemText(0)) + 16);
            combo.hidePopup();
        }
    }

    void nothingMovesWhenTheDesktopSaysSo()
    {
        Theme theme(Theme::Choice::Light, false);
        auto* style = qobject_cast<Style*>(QApplication::style());
        QVERIFY(style);
        QVERIFY(style->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, nullptr, nullptr) <= 200);
        style->setMotion(false);
        QCOMPARE(style->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, nullptr, nullptr), 0);
    }

    void paintsEveryControlInBothThemesAndDirections()
    {
        QTemporaryDir folder;
        QSettings memory(folder.filePath(u"m.ini"_s), QSettings::IniFormat);
        for (auto choice : {Theme::Choice::Light, Theme::Choice::Dark}) {
            Theme theme(choice, false);
            for (auto direction : {Qt::LeftToRight, Qt::RightToLeft}) {
                QApplication::setLayoutDirection(direction);
                auto sheet = makeControlSheet(memory);
                sheet->show();
                const QImage image = sheet->grab().toImage();
                QCOMPARE(image.pixelColor(2, 2).lightness() < 60, choice == Theme::Choice::Dark);
                // A button's words are there.
                QVERIFY(image.width() > 600);
            }
        }
        QApplication::setLayoutDirection(Qt::LeftToRight);
    }
};

QTEST_MAIN(StyleTest)
#include "tst_style.moc"
