#include <QLineEdit>
#include <QTest>

#include "tests/support/testclass.h"
#include "ui/widgets/dialogs/form.h"
#include "ui/widgets/dialogs/formrow.h"

using namespace everyport::ui;
using namespace Qt::StringLiterals;

class WidgetsFormTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void formGoesToTheFirstBadField()
    {
        Form form;
        auto* name = new QLineEdit;
        auto* port = new QLineEdit(u"70000"_s);
        form.add(u"Name"_s, name);
        FormRow* row = form.add(u"Port"_s, port, u"Where it listens"_s);
        row->setCheck([port] { return port->text().toInt() > 65535 ? u"A port is 1 to 65535."_s : QString(); });
        form.show();
        QVERIFY(QTest::qWaitForWindowExposed(&form));
        QVERIFY(!form.checkAll());
        QVERIFY(row->hasFault());
        QVERIFY(port->property("fault").toBool());
        QCOMPARE(form.focusWidget(), port);
        QCOMPARE(port->accessibleDescription(), u"A port is 1 to 65535."_s);
        port->setText(u"8080"_s);
        QVERIFY(form.checkAll());
        QVERIFY(!row->hasFault());
        QCOMPARE(port->accessibleDescription(), u"Where it listens"_s); // it would be heard for ever
    }

    void anEmptyFieldIsWrongOnlyOnTheWayOn()
    {
        Form form;
        auto* name = new QLineEdit;
        auto* port = new QLineEdit;
        form.add(u"Name"_s, name);
        FormRow* row = form.add(u"Port"_s, port);
        row->setCheck([port] { return port->text() == u"8080"_s ? QString() : u"It needs a port."_s; });
        form.show();
        form.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&form));
        port->setFocus();
        QTest::keyClick(port, Qt::Key_Tab, Qt::ShiftModifier);
        QVERIFY(name->hasFocus());
        QVERIFY(!row->hasFault());
        port->setFocus();
        QTest::keyClicks(port, u"x"_s);
        QTest::keyClick(port, Qt::Key_Tab, Qt::ShiftModifier);
        QVERIFY(row->hasFault()); // something wrong is said, wherever one goes
        port->clear();
        row->setFault({});
        port->setFocus();
        name->setFocus(Qt::MouseFocusReason);
        QVERIFY(row->hasFault());
    }
};

QTEST_MAIN(WidgetsFormTest)
#include "tst_form.moc"
