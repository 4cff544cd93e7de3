#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

#include "tests/support/testclass.h"
#include "ui/widgets/controls/buttons.h"
#include "ui/widgets/dialogs/dialog.h"
#include "ui/widgets/dialogs/form.h"
#include "ui/widgets/dialogs/formrow.h"
#include "ui/widgets/display/statesentence.h"

using namespace everyport::ui;
using namespace Qt::StringLiterals;

class DialogTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// Its rules belong to what is made above it, and that is gone first.
    void aDialogThatGoesAsksNobody()
    {
        QWidget window;
        window.show();
        int asked = 0;
        auto* dialog = new Dialog(u"Add user"_s, &window);
        auto* form = new Form;
        auto* name = new QLineEdit;
        connect(name, &QLineEdit::editingFinished, dialog, [&asked] { ++asked; });
        form->add(u"Name"_s, name)->setCheck([&asked] {
            ++asked;
            return QString();
        });
        dialog->content()->addWidget(form);
        dialog->open();
        dialog->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(dialog));
        name->setFocus(Qt::OtherFocusReason);
        QVERIFY(name->hasFocus());
        const int before = asked;
        delete dialog;
        QCOMPARE(asked, before);
    }

    /// A sentence of several lines would be cut through.
    void aDialogGrowsWithWhatItSays()
    {
        QWidget window;
        auto* dialog = new Dialog(u"New conversation"_s, &window);
        auto* form = new Form(112, dialog);
        FormRow* row = form->add(u"Room or person"_s, new QLineEdit(dialog));
        dialog->content()->addWidget(form);
        dialog->content()->addStretch();
        dialog->setVerb(u"Join"_s, [] { return true; });
        dialog->layout()->activate();
        dialog->resize(400, dialog->layout()->totalHeightForWidth(400));
        dialog->open();
        QVERIFY(QTest::qWaitForWindowExposed(dialog));
        const QString sentence = u"A room's address has an @, such as lunch@conference.example.org. "_s.repeated(3);
        row->setFault(sentence);
        const auto isWhole = [&] {
            for (const QLabel* label : dialog->findChildren<QLabel*>()) {
                if (label->isVisible() && sentence.contains(label->text()) && label->text().size() > 40)
                    return label->height() >= label->heightForWidth(label->width());
            }
            return false;
        };
        QTRY_VERIFY(isWhole());
        delete dialog;
    }

    void dialogIsFilledInByKeyboard()
    {
        QWidget window;
        auto* dialog = new Dialog(u"Ask"_s, &window);
        int done = 0;
        dialog->setVerb(u"Do"_s, [&] {
            ++done;
            return false;
        });
        auto* body = new QWidget(dialog);
        auto* column = new QVBoxLayout(body);
        auto* first = new QLineEdit(body);
        auto* many = new QPlainTextEdit(body);
        many->setTabChangesFocus(true);
        column->addWidget(first);
        column->addWidget(many);
        dialog->setScrollable(body);
        dialog->open();
        QVERIFY(QTest::qWaitForWindowActive(dialog));
        QTRY_VERIFY(first->hasFocus());
        QTest::keyClick(first, Qt::Key_Return);
        QCOMPARE(done, 1);
        QTest::keyClick(first, Qt::Key_Tab);
        QVERIFY(many->hasFocus());
        QTest::keyClick(many, Qt::Key_Return); // a new line, no yes
        QCOMPARE(done, 1);
        QTest::keyClick(many, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(done, 2);
        // The safe button comes before the verb, and both after the fields.
        QTest::keyClick(many, Qt::Key_Tab);
        QCOMPARE(qobject_cast<QPushButton*>(dialog->focusWidget())->text(), u"Cancel"_s);
        QTest::keyClick(dialog->focusWidget(), Qt::Key_Tab);
        QCOMPARE(qobject_cast<QPushButton*>(dialog->focusWidget()), dialog->verb());
        QTest::keyClick(dialog->focusWidget(), Qt::Key_Tab);
        QVERIFY(first->hasFocus());
        QVERIFY(dialog->isVisible());
        delete dialog;
    }

    /// Enter on a button means that one: with Cancel's ring lit it made what was to be left alone.
    void enterPressesTheButtonThatHasTheKeyboard()
    {
        QWidget window;
        QPointer<Dialog> dialog = new Dialog(u"Ask"_s, &window);
        int done = 0, tried = 0;
        dialog->setVerb(u"Do"_s, [&] {
            ++done;
            return false;
        });
        auto* field = new QLineEdit(dialog);
        auto* tick = new QCheckBox(u"Sure"_s, dialog);
        auto* tool = makeToolButton(u"copy"_s, u"Copy"_s, dialog);
        auto* other = makeButton(u"Try"_s, {}, dialog);
        connect(tool, &QToolButton::clicked, dialog, [&] { ++tried; });
        connect(other, &QPushButton::clicked, dialog, [&] { ++tried; });
        for (QWidget* widget : QList<QWidget*>{field, tick, tool})
            dialog->content()->addWidget(widget);
        dialog->foot()->addWidget(other);
        dialog->open();
        QVERIFY(QTest::qWaitForWindowActive(dialog));
        for (QWidget* button : QList<QWidget*>{tool, other}) {
            button->setFocus(Qt::TabFocusReason);
            QTest::keyClick(button, Qt::Key_Return);
        }
        QCOMPARE(tried, 2);
        QCOMPARE(done, 0);
        QTest::keyClick(other, Qt::Key_Return, Qt::ControlModifier); // as its tool tip says, from everywhere
        QCOMPARE(done, 1);
        tick->setFocus(Qt::TabFocusReason);
        QTest::keyClick(tick, Qt::Key_Return);
        QCOMPARE(done, 2);
        dialog->verb()->setFocus(Qt::TabFocusReason);
        QTest::keyClick(dialog->verb(), Qt::Key_Enter, Qt::KeypadModifier);
        QCOMPARE(done, 3);
        QTest::keyClick(dialog->verb(), Qt::Key_Backtab, Qt::ShiftModifier); // to the safe button beside it
        QCOMPARE(qobject_cast<QPushButton*>(dialog->focusWidget())->text(), u"Cancel"_s);
        QTest::keyClick(dialog->focusWidget(), Qt::Key_Return);
        QVERIFY(!dialog || !dialog->isVisible());
        QCOMPARE(done, 3);
    }

    /// Enter pressed once more would close it, if the keyboard went on to the next button.
    void theKeyboardComesBackWhenTheVerbIsThrough()
    {
        QWidget window;
        auto* dialog = new Dialog(u"Ask"_s, &window);
        int done = 0;
        dialog->setVerb(u"Do"_s, [&] {
            ++done;
            dialog->setUnderWay(true);
            return false;
        });
        auto* body = new QWidget(dialog);
        auto* column = new QVBoxLayout(body);
        auto* first = new QLineEdit(body);
        auto* second = new QLineEdit(body);
        column->addWidget(first);
        column->addWidget(second);
        dialog->setScrollable(body);
        dialog->open();
        QVERIFY(QTest::qWaitForWindowActive(dialog));
        second->setFocus(Qt::TabFocusReason);
        QTest::keyClick(second, Qt::Key_Return);
        QVERIFY(!first->isEnabled() && !second->isEnabled());
        QVERIFY(dialog->verb()->hasFocus());
        QTest::keyClick(dialog->verb(), Qt::Key_Return);
        QCOMPARE(done, 2);
        dialog->setUnderWay(false);
        QVERIFY(first->isEnabled() && second->hasFocus());
        // Somebody has gone elsewhere meanwhile.
        QTest::keyClick(second, Qt::Key_Return);
        QTest::keyClick(dialog->verb(), Qt::Key_Backtab, Qt::ShiftModifier);
        QCOMPARE(qobject_cast<QPushButton*>(dialog->focusWidget())->text(), u"Cancel"_s);
        dialog->setUnderWay(false);
        QCOMPARE(qobject_cast<QPushButton*>(dialog->focusWidget())->text(), u"Cancel"_s);
        QVERIFY(first->isEnabled());
        delete dialog;
    }

    /// However far down its form was read, and until it is tried again.
    void whyItFailedIsSaidAboveTheFoot()
    {
        QWidget window;
        auto* dialog = new Dialog(u"Ask"_s, &window);
        dialog->setVerb(u"Do"_s, [] { return false; });
        auto* body = new QWidget(dialog);
        body->setMinimumHeight(4000);
        dialog->setScrollable(body);
        dialog->resize(500, 400);
        dialog->open();
        QVERIFY(QTest::qWaitForWindowActive(dialog));
        QVERIFY(!dialog->findChild<StateSentence*>());
        for (const QString& reason : {u"The disk is full."_s, u"The disk is full, and more. "_s.repeated(20)}) {
            dialog->showFailure(u"Adding it"_s, reason);
            const auto* sentence = dialog->findChild<StateSentence*>();
            QVERIFY(sentence && sentence->isVisible());
            QVERIFY(sentence->accessibleName().startsWith(u"Adding it failed: The disk is full"_s));
            QTRY_VERIFY(sentence->height() >= sentence->heightForWidth(sentence->width()));
            const QRect place(sentence->mapTo(dialog, QPoint()), sentence->size());
            QVERIFY(dialog->rect().contains(place) && place.bottom() < dialog->verb()->y());
        }
        const auto* sentence = dialog->findChild<StateSentence*>();
        dialog->setUnderWay(true);
        QVERIFY(!sentence->isVisible());
        dialog->setUnderWay(false);
        QVERIFY(!sentence->isVisible());
        dialog->showFailure(u"Adding it"_s, u"The disk is full."_s);
        QVERIFY(sentence->isVisible());
        delete dialog;
    }

    /// With large text: what scrolls gives way, also where somebody has set how wide it is at least.
    void noDialogIsLargerThanItsScreen()
    {
        QWidget window;
        const QSize screen = window.screen()->availableGeometry().size();
        auto* dialog = new Dialog(u"Add"_s, &window);
        auto* row = new QHBoxLayout;
        auto* list = new QListView(dialog);
        list->setFixedWidth(screen.width() / 2);
        row->addWidget(list);
        auto* right = new QStackedWidget(dialog);
        auto* area = new QScrollArea;
        area->setWidgetResizable(true);
        auto* body = new QWidget;
        auto* column = new QVBoxLayout(body);
        auto* field = new QLineEdit(body);
        field->setMinimumWidth(screen.width());
        column->addWidget(field);
        area->setWidget(body);
        area->setMinimumWidth(screen.width());
        right->addWidget(area);
        row->addWidget(right, 1);
        dialog->content()->addLayout(row);
        dialog->open();
        QVERIFY2(dialog->width() <= screen.width(), qPrintable(QString::number(dialog->width())));
        const auto reach = [area] { return area->viewport()->width() + area->horizontalScrollBar()->maximum(); };
        QTRY_VERIFY(reach() >= body->minimumSizeHint().width());
        auto* code = new QPlainTextEdit(dialog); // comes later
        code->setMinimumSize(screen + QSize(100, 100));
        dialog->content()->addWidget(code);
        QTRY_VERIFY(code->isVisible());
        QTRY_VERIFY2(dialog->width() <= screen.width() && dialog->height() <= screen.height(),
            qPrintable(u"%1 x %2"_s.arg(dialog->width()).arg(dialog->height())));
        dialog->reject();
    }
};

QTEST_MAIN(DialogTest)
#include "tst_dialog.moc"
