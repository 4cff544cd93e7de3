#include <QDir>
#include <QFile>
#include <QMetaMethod>
#include <QMetaProperty>
#include <QRegularExpression>
#include <QTest>

#include "app/faces/appface.h"
#include "app/faces/chatface.h"
#include "app/faces/computerface.h"
#include "app/faces/connectionface.h"
#include "app/faces/deviceface.h"
#include "app/faces/eventface.h"
#include "app/faces/pluginface.h"
#include "app/faces/pollface.h"
#include "app/faces/ruleface.h"
#include "app/faces/serviceface.h"
#include "tests/support/testclass.h"

using namespace Qt::StringLiterals;
using namespace everyport::faces;

namespace {

const QMetaObject* const faces[] = {&AppFace::staticMetaObject, &ChatFace::staticMetaObject,
    &ComputerFace::staticMetaObject, &ConnectionFace::staticMetaObject, &ConversationFace::staticMetaObject,
    &DeviceFace::staticMetaObject, &EventFace::staticMetaObject, &NetworkFace::staticMetaObject,
    &PluginFace::staticMetaObject, &PollFace::staticMetaObject, &RuleFace::staticMetaObject,
    &ServiceFace::staticMetaObject};

QString nameOf(const QMetaObject& face)
{
    return QString::fromLatin1(face.className()).section(u"::"_s, -1);
}

/// How the stubs may write a type, as a pattern.
QString pythonType(QByteArray type)
{
    static const QMap<QByteArray, QString> known{{"void", u"None"_s}, {"bool", u"bool"_s}, {"int", u"int"_s},
        {"qlonglong", u"int"_s}, {"qulonglong", u"int"_s}, {"QString", u"str"_s}, {"QStringList", u"list\\[str\\]"_s},
        {"QVariantMap", u"dict\\[str, \\w+\\]"_s}, {"QObject*", u"\\w+Face"_s},
        {"QList<QObject*>", u"LiveList\\[\\w+Face\\]"_s}, {"everyport::faces::Answer", u"Future\\[\\w+\\]"_s}};
    return known.value(type, u"(nobody has said how %1 is written)"_s.arg(QString::fromLatin1(type)));
}

QString pattern(const QMetaMethod& method)
{
    const auto name = QString::fromLatin1(method.name());
    const auto types = method.parameterTypes();
    const auto names = method.parameterNames();
    QStringList written;
    for (qsizetype at = 0; at < types.size(); ++at)
        written << (method.methodType() == QMetaMethod::Signal ? QString() : QString::fromLatin1(names[at]) + u": "_s)
                + pythonType(types[at]);
    if (names.endsWith("by"))
        written.last() += u" = \\.\\.\\."_s; // whoever is logged in at the prompt
    if (method.methodType() != QMetaMethod::Signal)
        return u"def %1\\(%2\\) -> %3: \\.\\.\\."_s.arg(
            name, (QStringList{u"self"_s} + written).join(u", "_s), pythonType(method.typeName()));
    const auto what = written.isEmpty() ? u"None"_s
        : written.size() == 1           ? written.first()
                                        : u"tuple\\[%1\\]"_s.arg(written.join(u", "_s));
    return u"%1: Signal\\[%2\\]"_s.arg(name, what);
}

/// What its class's lines in the stubs must match, by member.
QMap<QString, QString> membersOf(const QMetaObject& face)
{
    QMap<QString, QString> members;
    for (int at = face.propertyOffset(); at < face.propertyCount(); ++at) {
        const auto property = face.property(at);
        members.insert(QString::fromLatin1(property.name()),
            QString::fromLatin1(property.name()) + u": "_s + pythonType(property.typeName()));
    }
    for (int at = face.methodOffset(); at < face.methodCount(); ++at) {
        const auto method = face.method(at);
        if (method.access() == QMetaMethod::Public && !(method.attributes() & QMetaMethod::Cloned))
            members.insert(QString::fromLatin1(method.name()), pattern(method));
    }
    return members;
}

QString contentsOf(const QString& path);

/// "ConnectionFace.trace": what `added_to` of resources/python/everyport/_bridge.py gives to whom.
QStringList addedInPython()
{
    static const QRegularExpression added(u"@added_to\\(\"(\\w+)\"\\)\ndef (\\w+)\\(self"_s);
    QStringList all;
    const QDir folder(QFINDTESTDATA("../../../resources/python/everyport"));
    for (const auto& file : folder.entryList({u"*.py"_s})) {
        const auto text = contentsOf(folder.filePath(file));
        for (const auto& found : added.globalMatch(text))
            all << found.captured(1) + u'.' + found.captured(2);
    }
    return all;
}

QString contentsOf(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s cannot be read", qPrintable(path));
    return QString::fromUtf8(file.readAll());
}

} // namespace

/// The types that editors and checkers see of the program's objects (`__init__.pyi`), and the documentation that `help`
/// shows, are held against the objects themselves.
class StubsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const auto text = contentsOf(QFINDTESTDATA("../../../resources/python/everyport/__init__.pyi"));
        QString face;
        for (const auto& line : text.split(u'\n')) {
            static const QRegularExpression begin(u"^class (\\w+)\\(Object\\):"_s);
            if (const auto begun = begin.match(line); begun.hasMatch())
                m_stubs.insert(face = begun.captured(1), {});
            else if (!line.isEmpty() && !line.startsWith(u' '))
                face.clear();
            else if (!face.isEmpty() && !line.trimmed().isEmpty())
                m_stubs[face] << line.trimmed();
            static const QRegularExpression atTop(u"^(\\w+): "_s);
            if (const auto name = atTop.match(line); name.hasMatch())
                m_names << name.captured(1);
        }
    }

    void everyFaceIsThere()
    {
        QStringList declared;
        const QDir folder(QFINDTESTDATA("../../../app/faces"));
        for (const auto& file : folder.entryList({u"*.h"_s})) {
            static const QRegularExpression face(
                u"^class (\\w+) : public QObject"_s, QRegularExpression::MultilineOption);
            for (const auto& found : face.globalMatch(contentsOf(folder.filePath(file))))
                declared << found.captured(1);
        }
        QStringList looked;
        for (const auto* face : faces)
            looked << nameOf(*face);
        declared.sort();
        QCOMPARE(looked, declared); // a new one belongs into this test's list, too
        QCOMPARE(m_stubs.keys(), declared);
    }

    void theirMembersAreTheSame_data()
    {
        QTest::addColumn<const QMetaObject*>("face");
        for (const auto* face : faces)
            QTest::newRow(qPrintable(nameOf(*face))) << face;
    }
    void theirMembersAreTheSame()
    {
        QFETCH(const QMetaObject*, face);
        auto left = membersOf(*face);
        for (const auto& line : m_stubs.value(nameOf(*face))) {
            static const QRegularExpression named(u"^(?:def )?(\\w+)"_s);
            const auto name = named.match(line).captured(1);
            if (line.endsWith(u"# Python's own"_s)) {
                QVERIFY2(addedInPython().contains(nameOf(*face) + u'.' + name), qPrintable(line));
                continue;
            }
            QVERIFY2(left.contains(name), qPrintable(u"only in the stubs, or there twice: "_s + line));
            const auto meant = left.take(name);
            QVERIFY2(QRegularExpression(QRegularExpression::anchoredPattern(meant)).match(line).hasMatch(),
                qPrintable(line + u" should match "_s + meant));
        }
        QVERIFY2(left.isEmpty(), qPrintable(u"missing in the stubs: "_s + left.values().join(u" | "_s)));
    }

    void whatIsDocumentedIsThere_data() { theirMembersAreTheSame_data(); }
    void whatIsDocumentedIsThere()
    {
        QFETCH(const QMetaObject*, face);
        const auto members = membersOf(*face);
        bool isDocumented = false;
        for (int at = face->classInfoOffset(); at < face->classInfoCount(); ++at) {
            const auto key = QString::fromLatin1(face->classInfo(at).name());
            const auto value = QString::fromUtf8(face->classInfo(at).value());
            isDocumented |= key == u"doc" && !value.isEmpty();
            if (key.startsWith(u"doc:"))
                QVERIFY2(members.contains(key.mid(4)) && !value.isEmpty(), qPrintable(key));
            for (const auto& name : key == u"looking" ? value.split(u' ') : QStringList())
                QVERIFY2(members.value(name).startsWith(u"def "), qPrintable(u"looking: "_s + name));
        }
        QVERIFY(isDocumented);
    }

    void theModuleHasTheNames()
    {
        const auto text = contentsOf(QFINDTESTDATA("../../../resources/python/everyport/__init__.py"));
        static const QRegularExpression all(u"^__all__ = \\[(.*)\\]$"_s, QRegularExpression::MultilineOption);
        const auto listed = all.match(text).captured(1).remove(u'"').split(u", "_s);
        for (const auto& name : listed) {
            const bool isClass = name.front().isUpper();
            QVERIFY2(isClass || m_names.contains(name), qPrintable(name));
            QVERIFY2(isClass
                    || QRegularExpression(u"^%1 +\\S"_s.arg(name), QRegularExpression::MultilineOption)
                           .match(text)
                           .hasMatch(),
                qPrintable(u"not documented: "_s + name));
        }
        for (const auto& name : m_names)
            QVERIFY2(listed.contains(name), qPrintable(name));
    }

private:
    QMap<QString, QStringList> m_stubs; // lines by class
    QStringList m_names;                // of the module
};

QTEST_GUILESS_MAIN(StubsTest)
#include "tst_stubs.moc"
