#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>
#include <QVBoxLayout>

#include "tests/support/testclass.h"
#include "ui/widgets/dialogs/dialog.h"
#include "ui/widgets/dialogs/form.h"
#include "ui/widgets/dialogs/formrow.h"

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
};

QTEST_MAIN(DialogTest)
#include "tst_dialog.moc"
