#include <QAbstractButton>
#include <QAccessible>
#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QTest>

#include "tests/support/testclass.h"
#include "ui/widgets/dialogs/secretfield.h"

using namespace everyport::ui;
using namespace Qt::StringLiterals;

class SecretFieldTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nobodyReadsOrCopiesItUnasked()
    {
        SecretField field;
        field.setText(u"hunter2"_s);
        QVERIFY(!field.displayText().contains(u"hunter2"_s));
        QGuiApplication::clipboard()->setText(u"before"_s);
        field.selectAll();
        field.copy();
        QCOMPARE(QGuiApplication::clipboard()->text(), u"before"_s);
    }

    void theEyeShowsAndHides()
    {
        SecretField field;
        field.setText(u"hunter2"_s);
        QAction* eye = field.actions().first();
        const QString show = eye->toolTip();
        eye->trigger();
        QCOMPARE(field.displayText(), u"hunter2"_s);
        QVERIFY(eye->toolTip() != show);
        eye->trigger();
        QVERIFY(!field.displayText().contains(u"hunter2"_s));
        QCOMPARE(eye->toolTip(), show);
    }

    void theEyeHasAName()
    {
        SecretField field;
        field.show();
        auto* eye = field.findChild<QAbstractButton*>();
        QVERIFY(eye);
        QCOMPARE(QAccessible::queryAccessibleInterface(eye)->text(QAccessible::Name), u"Show"_s);
    }
};

QTEST_MAIN(SecretFieldTest)
#include "tst_secretfield.moc"
