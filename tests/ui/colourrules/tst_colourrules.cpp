#include <QLineEdit>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "tests/support/testclass.h"
#include "ui/colourrules/colourrules.h"
#include "ui/colourrules/colourrulesdialog.h"
#include "ui/style/colours/colours.h"
#include "ui/widgets/dialogs/dialog.h"

using namespace everyport::ui;
using namespace Qt::StringLiterals;

class ColourRulesTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<QSettings> m_memory;

    static constexpr auto usual = "red | Log-in in the clear | is:password\nviolet | IRC | proto:irc\n";
    std::unique_ptr<ColourRules> make()
    {
        return std::make_unique<ColourRules>(
            *m_memory, u"connections"_s, QStringList{u"proto"_s, u"is"_s, u"text"_s}, QString::fromLatin1(usual));
    }
    static auto row(const QString& proto, const QString& is)
    {
        return [=](const QString& key) {
            return key == "proto"_L1 ? proto : key == "is"_L1 ? is : key.isEmpty() ? proto : QString();
        };
    }

private Q_SLOTS:
    void init()
    {
        m_memory = std::make_unique<QSettings>(
            m_folder.filePath(QString::fromLatin1(QTest::currentTestFunction()) + u".ini"_s), QSettings::IniFormat);
    }

    void theFirstThatFitsColours()
    {
        const auto rules = make();
        QCOMPARE(rules->match(row(u"IRC"_s, u"open clear password"_s)), 0);
        QCOMPARE(rules->match(row(u"IRC"_s, u"open"_s)), 1);
        QCOMPARE(rules->match(row(u"HTTP"_s, u"open"_s)), -1);
        QCOMPARE(rules->colour(1), RuleColour::Violet);
        QVERIFY(!rules->colour(-1));
    }

    void oneThatIsOffOrEmptyColoursNothing()
    {
        const auto rules = make();
        QSignalSpy changed(rules.get(), &ColourRules::changed);
        rules->setOn(0, false);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(rules->match(row(u"IRC"_s, u"password"_s)), 1);
        rules->setOn(0, false);
        QCOMPARE(changed.count(), 1);
        rules->setRules({{.name = u"half"_s, .filter = u"proto:"_s}});
        QCOMPARE(rules->match(row(u"IRC"_s, u"open"_s)), -1);
    }

    void areKept()
    {
        make()->setRules({{.name = u"“key” | here"_s, .filter = u"text:key or \"a  b\""_s, .colour = RuleColour::Pink},
            {.name = u"IRC"_s, .filter = u"proto:irc"_s, .colour = RuleColour::Violet, .isOn = false}});
        const auto again = make();
        QCOMPARE(again->rules().size(), 2);
        QCOMPARE(again->rules()[0].name, u"“key” / here"_s);
        QCOMPARE(again->rules()[0].filter, u"text:key or \"a  b\""_s); // two blanks
        QCOMPARE(again->rules()[0].colour, RuleColour::Pink);
        QVERIFY(!again->rules()[1].isOn);
        again->setRules({});
        QVERIFY(make()->rules().isEmpty()); // none is not the usual ones
    }

    void areReadAsText()
    {
        const RulesRead read = readRules(
            u"# mine\n\nred|In the clear|is:password\noff green | | proto:http\nmauve | x | y\nred | no filter |\nwords\n"_s);
        QCOMPARE(read.rules,
            (QList<ColourRule>{
                {.name = u"In the clear"_s, .filter = u"is:password"_s, .colour = RuleColour::Red, .isOn = true},
                {.name = u"proto:http"_s, .filter = u"proto:http"_s, .colour = RuleColour::Green, .isOn = false}}));
        QCOMPARE(read.unread, 3);
        QCOMPARE(readRules(textOf(read.rules)).rules, read.rules);
        QCOMPARE(readRules(u"red | a | b\n"_s.repeated(1000)).rules.size(), mostRules);
        QCOMPARE(readRules(u"red | a | b\n"_s.repeated(1000)).tooMany, 1000 - int(mostRules));
    }

    /// A name that is longer than its field is not seen from its second letter on.
    void whatIsWrittenIsSeenFromItsBeginning()
    {
        const auto rules = make();
        QWidget window;
        const auto fields = showColourRules(rules.get(), &window)->findChildren<QLineEdit*>();
        int written = 0;
        for (const QLineEdit* field : fields) {
            QCOMPARE(field->cursorPosition(), 0);
            written += field->text().isEmpty() ? 0 : 1;
        }
        QCOMPARE(written, 4);
    }

    void coloursAreSeenOnBothGrounds()
    {
        for (const QPalette& palette : {lightPalette(), darkPalette()}) {
            for (int i = 0; i < ruleColours; ++i)
                QVERIFY(contrast(colourOf(RuleColour(i), palette), palette.color(QPalette::Base)) >= 3);
        }
    }
};

QTEST_MAIN(ColourRulesTest)
#include "tst_colourrules.moc"
