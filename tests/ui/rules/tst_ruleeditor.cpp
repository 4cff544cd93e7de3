#include "ui/rules/ruleeditor.h"

#include <QPushButton>
#include <QTest>

#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::ui;
using namespace Qt::StringLiterals;

class RuleEditorTest : public QObject {
    Q_OBJECT

    static QPushButton* button(const QWidget* foot, const QString& text)
    {
        for (auto* each : foot->findChildren<QPushButton*>()) {
            if (each->text() == text)
                return each;
        }
        return nullptr;
    }

private Q_SLOTS:
    /// Before it there is no form, and nothing to be saved or tried.
    void itsButtonsComeWithTheFirstRule()
    {
        QWidget page;
        auto* editor = new RuleEditor(&page);
        page.show();
        QVERIFY(!editor->foot()->isVisible());
        auto* tryIt = button(editor->foot(), u"Try it"_s);
        QVERIFY(tryIt);
        tryIt->click();
        QVERIFY(!editor->isTouched());
        editor->showNew({.name = u"door"_s, .title = u"Door"_s, .event = u"card-read"_s});
        QVERIFY(editor->foot()->isVisible() && tryIt->isVisible());
        QVERIFY(button(editor->foot(), u"Add the rule"_s));
    }
};

QTEST_MAIN(RuleEditorTest)
#include "tst_ruleeditor.moc"
