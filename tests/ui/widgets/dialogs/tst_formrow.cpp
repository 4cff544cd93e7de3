#include <QAccessible>
#include <QCheckBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

#include "tests/support/testclass.h"
#include "ui/widgets/dialogs/form.h"
#include "ui/widgets/dialogs/formrow.h"

using namespace everyport::ui;
using namespace Qt::StringLiterals;

class FormRowTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void faultCanBeCured()
    {
        Form form;
        auto* port = new QLineEdit(u"22"_s);
        FormRow* row = form.add(u"Port"_s, port);
        bool cured = false;
        row->setFault(u"Port 22 is taken."_s, u"Use 2222"_s, [&] { cured = true; });
        for (QPushButton* button : form.findChildren<QPushButton*>()) {
            if (button->text() == "Use 2222"_L1)
                button->click();
        }
        QVERIFY(cured);
    }

    /// Or a box would be heard as "Who may vote, not checked".
    void aControlWithWordsOfItsOwnKeepsThem()
    {
        Form form;
        const auto spoken = [&form](const QString& label, QWidget* control) {
            form.add(label, control);
            return QAccessible::queryAccessibleInterface(control)->text(QAccessible::Name);
        };
        QCOMPARE(spoken(u"Who may vote"_s, new QCheckBox(u"Only cards that were registered"_s)),
            u"Who may vote: Only cards that were registered"_s);
        QCOMPARE(spoken({}, new QCheckBox(u"Phones, too"_s)), u"Phones, too"_s);
        QCOMPARE(spoken(u"Shown"_s, new QCheckBox), u"Shown"_s);
        QCOMPARE(spoken(u"Picture"_s, new QPushButton(u"Choose…"_s)), u"Picture: Choose…"_s);
        QCOMPARE(spoken(u"Name"_s, new QLineEdit(u"Ann"_s)), u"Name"_s);
        auto* named = new QCheckBox(u"Later"_s);
        named->setAccessibleName(u"Asked later"_s);
        QCOMPARE(spoken(u"When"_s, named), u"Asked later"_s);
    }
};

QTEST_MAIN(FormRowTest)
#include "tst_formrow.moc"
