#include "ui/languages/declaredwords.h"

#include <QFile>
#include <QSet>
#include <QTest>
#include <QXmlStreamReader>

#include "app/accounts/record/rights.h"
#include "app/chat/commands/commands.h"
#include "app/rules/actions/actionkinds.h"
#include "app/rules/events/eventkinds.h"
#include "app/services/servicetypes.h"
#include "tests/support/testclass.h"
#include "ui/languages/languages.h"

using namespace everyport;
using namespace everyport::ui;
using namespace Qt::StringLiterals;

/// What app declares for people, in English: all of it stands in the catalogues, where resources/languages/catalogue.py
/// has put what it found by reading.
class DeclaredWordsTest : public QObject {
    Q_OBJECT

    QSet<QString> m_known;
    QStringList m_missing;

    void look(const QString& words)
    {
        if (!words.isEmpty() && !m_known.contains(words) && !m_missing.contains(words))
            m_missing.append(words);
    }
    void look(const OptionList& options)
    {
        for (const Option& option : options) {
            look(option.label);
            look(option.help);
            look(option.unit);
            look(option.section);
        }
    }

private Q_SLOTS:
    void initTestCase()
    {
        QFile file(QStringLiteral(EVERYPORT_SOURCE "/resources/languages/everyport_de.ts"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QXmlStreamReader xml(&file);
        QString context;
        while (!xml.atEnd()) {
            if (xml.readNext() != QXmlStreamReader::StartElement)
                continue;
            if (xml.name() == "name"_L1)
                context = xml.readElementText();
            else if (xml.name() == "source"_L1 && context == "everyport::Declared"_L1)
                m_known.insert(xml.readElementText());
        }
        QVERIFY(m_known.size() > 300);
    }
    void init() { m_missing.clear(); }

    void ofServices()
    {
        for (const auto& type : serviceTypes()) {
            look(type->description());
            look(type->options());
        }
        QVERIFY2(m_missing.isEmpty(), qPrintable(m_missing.join(u'\n')));
    }

    void ofRules()
    {
        for (const rules::EventKind& kind : rules::eventKinds()) {
            look(kind.title);
            look(kind.options);
            for (const rules::FieldInfo& field : kind.fields)
                look(field.help);
        }
        for (const rules::FieldInfo& field : rules::commonFields())
            look(field.help);
        for (const rules::ActionKind& kind : rules::actionKinds()) {
            look(kind.title);
            look(kind.options);
        }
        QVERIFY2(m_missing.isEmpty(), qPrintable(m_missing.join(u'\n')));
    }

    void ofRights()
    {
        for (const Right right : allRights()) {
            look(rightInfo(right).label);
            look(rightInfo(right).help);
        }
        QVERIFY2(m_missing.isEmpty(), qPrintable(m_missing.join(u'\n')));
    }

    void ofRoles()
    {
        for (const auto role : allRoles()) {
            look(roleInfo(role).label);
            look(roleInfo(role).help);
        }
        QVERIFY2(m_missing.isEmpty(), qPrintable(m_missing.join(u'\n')));
    }

    void ofCommands()
    {
        for (const chat::Command& command : chat::commands())
            look(command.help);
        QVERIFY2(m_missing.isEmpty(), qPrintable(m_missing.join(u'\n')));
    }

    void whatNobodyKnowsComesBack()
    {
        QCOMPARE(declaredWords(u"What a plugin declares – so"_s), u"What a plugin declares – so"_s);
        Languages languages(u"de"_s);
        QCOMPARE(declaredWords({}), QString()); // where a catalogue has its own header
    }
};

QTEST_GUILESS_MAIN(DeclaredWordsTest)
#include "tst_declaredwords.moc"
