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
};

QTEST_MAIN(FormRowTest)
#include "tst_formrow.moc"
