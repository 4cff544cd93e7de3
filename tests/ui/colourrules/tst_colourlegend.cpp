#include <algorithm>

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include "tests/support/testclass.h"
#include "ui/colourrules/colourlegend.h"
#include "ui/colourrules/colourrules.h"
#include "ui/colourrules/colourrulesdialog.h"
#include "ui/widgets/controls/chip.h"
#include "ui/widgets/dialogs/dialog.h"

using namespace everyport::ui;
using namespace Qt::StringLiterals;

class ColourLegendTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<QSettings> m_memory;
    std::unique_ptr<ColourRules> m_rules;

    static QPushButton* button(Dialog* dialog, const QString& text)
    {
        for (auto* one : dialog->findChildren<QPushButton*>()) {
            if (one->text() == text)
                return one;
        }
        return nullptr;
    }

private Q_SLOTS:
    void init()
    {
        m_memory = std::make_unique<QSettings>(
            m_folder.filePath(QString::fromLatin1(QTest::currentTestFunction()) + u".ini"_s), QSettings::IniFormat);
        m_rules = std::make_unique<ColourRules>(
            *m_memory, u"connections"_s, QStringList{u"proto"_s}, u"red | Clear | proto:a\nviolet | IRC | proto:irc"_s);
    }

    void itsChipsCountAndSwitch()
    {
        ColourLegend legend(m_rules.get());
        QCOMPARE(legend.chips().size(), 2);
        QCOMPARE(legend.chips()[1]->text(), u"IRC"_s);
        legend.setCounts({0, 12});
        QCOMPARE(legend.chips()[1]->accessibleName(), u"IRC, 12"_s);
        legend.chips()[1]->click();
        QVERIFY(!m_rules->rules()[1].isOn);
        QVERIFY(!legend.chips()[1]->isChecked());
        m_rules->setRules({{.name = u"Only"_s, .filter = u"proto:b"_s}});
        QCOMPARE(legend.chips().size(), 1);
        QCOMPARE(legend.chips()[0]->text(), u"Only"_s);
        QSignalSpy edit(&legend, &ColourLegend::editRequested);
        legend.findChild<QToolButton*>()->click();
        QCOMPARE(edit.count(), 1);
    }

    /// As long as our own names are in any language; what is cut says so.
    void longNamesEndInDots()
    {
        ColourLegend legend(m_rules.get());
        m_rules->setRules({{.name = u"Inicio de sesión en claro"_s, .filter = u"proto:a"_s},
            {.name = u"Alles, was im Klartext und langsam ist"_s, .filter = u"proto:b"_s}});
        QCOMPARE(legend.chips()[0]->text(), u"Inicio de sesión en claro"_s);
        QVERIFY2(legend.chips()[1]->text().endsWith(u'…'), qPrintable(legend.chips()[1]->text()));
    }

    void theDialogTakesAndGivesText()
    {
        QWidget window;
        window.show();
        Dialog* dialog = showColourRules(m_rules.get(), &window);
        QApplication::clipboard()->setText(u"pink | Key | proto:key"_s);
        button(dialog, u"Paste"_s)->click();
        button(dialog, u"Copy as text"_s)->click();
        QCOMPARE(readRules(QApplication::clipboard()->text()).rules.size(), 3);
        QCOMPARE(m_rules->rules().size(), 2); // not yet
        dialog->verb()->click();
        QCOMPARE(m_rules->rules().size(), 3);
        QCOMPARE(m_rules->rules()[2].name, u"Key"_s);
        QCOMPARE(m_rules->rules()[2].colour, RuleColour::Pink);
    }

    /// Whoever pastes what others have sent sees what became of each line.
    void whatIsPastedIsLeftOutWithAWord()
    {
        QWidget window;
        window.show();
        Dialog* dialog = showColourRules(m_rules.get(), &window);
        const auto says = [dialog](const QString& words) {
            const auto labels = dialog->findChildren<QLabel*>();
            return std::any_of(
                labels.begin(), labels.end(), [&](const QLabel* label) { return label->text().contains(words); });
        };
        const auto paste = [dialog](const QString& text) {
            QApplication::clipboard()->setText(text);
            button(dialog, u"Paste"_s)->click();
        };
        paste(u"nothing of the kind"_s);
        QVERIFY(says(u"No colour rules are on the clipboard."_s));
        paste(u"pink | Key | proto:key\nmauve | x | y\nwords\n"_s);
        QVERIFY(says(u"1 rules pasted; 2 lines are no rules and were left out"_s)
            || says(u"1 rule pasted; 2 lines are no rules and were left out"_s));
        paste(u"blue | One more | proto:x\n"_s.repeated(int(mostRules) + 2));
        QVERIFY(says(u"%1 rules pasted; 5 found no room, for there may be %2"_s.arg(mostRules - 3).arg(mostRules)));
        paste(u"blue | One more | proto:x\n"_s);
        QVERIFY(says(u"1 found no room, for there may be %1"_s.arg(mostRules)));
        button(dialog, u"Add"_s)->click();
        QVERIFY(says(u"There may be %1 rules. Remove one for another."_s.arg(mostRules)));
    }

    /// As they stand, not as they were made.
    void tabGoesThroughTheRulesInTheirOrder()
    {
        QWidget window;
        window.show();
        Dialog* dialog = showColourRules(m_rules.get(), &window);
        QApplication::clipboard()->setText(u"pink | Key | proto:key"_s);
        button(dialog, u"Paste"_s)->click();
        const auto names = [dialog] {
            QStringList all;
            for (QWidget* at = dialog->nextInFocusChain(); at != dialog; at = at->nextInFocusChain()) {
                if (const auto* field = qobject_cast<QLineEdit*>(at); field && field->accessibleName() == "Name"_L1)
                    all.append(field->text());
                else if (at == button(dialog, u"Add"_s))
                    all.append(u"Add"_s);
            }
            return all;
        };
        QCOMPARE(names(), (QStringList{u"Clear"_s, u"IRC"_s, u"Key"_s, u"Add"_s}));
        QList<QToolButton*> up;
        for (auto* one : dialog->findChildren<QToolButton*>()) {
            if (one->accessibleName() == "Before the one above"_L1)
                up.append(one);
        }
        QCOMPARE(up.size(), 3);
        up.last()->click();
        QCOMPARE(names(), (QStringList{u"Clear"_s, u"Key"_s, u"IRC"_s, u"Add"_s}));
        up.last()->click(); // to the front
        QCOMPARE(names(), (QStringList{u"Key"_s, u"Clear"_s, u"IRC"_s, u"Add"_s}));
    }

    void theDialogAddsRulesThatAreWrittenOut()
    {
        QWidget window;
        window.show();
        Dialog* dialog = showColourRules(m_rules.get(), &window);
        button(dialog, u"Add"_s)->click(); // stays empty
        button(dialog, u"Add"_s)->click();
        const auto fields = dialog->findChildren<QLineEdit*>();
        QVERIFY(fields.size() >= 8); // a name and a filter each
        for (auto* field : fields) {
            if (field == fields.last())
                field->setText(u"proto:ws"_s);
        }
        dialog->verb()->click();
        QCOMPARE(m_rules->rules().size(), 3);
        QCOMPARE(m_rules->rules().last().filter, u"proto:ws"_s);
        QCOMPARE(m_rules->rules().last().name, u"proto:ws"_s);
    }
};

QTEST_MAIN(ColourLegendTest)
#include "tst_colourlegend.moc"
