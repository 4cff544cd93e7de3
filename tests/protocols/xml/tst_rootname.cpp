#include "protocols/xml/rootname.h"

#include <QTest>

#include "tests/support/testclass.h"

using namespace everyport::xml;
using namespace Qt::StringLiterals;

class RootNameTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isTheOutermostElements_data()
    {
        QTest::addColumn<QString>("document");
        QTest::addColumn<QString>("name");
        QTest::newRow("alone") << u"<svg/>"_s << u"svg"_s;
        QTest::newRow("with attributes") << u"\n<svg\n a='<b>'><g/></svg>"_s << u"svg"_s;
        QTest::newRow("with a prefix") << u"<svg:svg xmlns:svg='x'>"_s << u"svg"_s;
        QTest::newRow("another") << u"<a><svg/></a>"_s << u"a"_s;
        QTest::newRow("one that begins alike") << u"<svgs>"_s << u"svgs"_s;
        QTest::newRow("behind a declaration") << u"<?xml version=\"1.0\"?>\r\n<svg>"_s << u"svg"_s;
        QTest::newRow("behind comments") << u"<!-- <a> it's -->"_s + u"<!--"_s + u" licence"_s.repeated(10'000)
                + u"--><svg>"_s << u"svg"_s;
        QTest::newRow("behind an instruction") << u"<?style '<a>' ?><svg>"_s << u"svg"_s;
        QTest::newRow("behind a type") << u"<!DOCTYPE svg PUBLIC \"it's <a>\" '>'><svg>"_s << u"svg"_s;
        QTest::newRow("behind a type of its own")
            << u"<!DOCTYPE svg [\n<!ENTITY a \"]><a>\"> <!-- ]> it's --> <?b ]>?>\n]> <svg>"_s << u"svg"_s;
        QTest::newRow("nothing") << QString() << QString();
        QTest::newRow("blanks") << u" \n"_s << QString();
        QTest::newRow("text before it") << u"a <svg>"_s << QString();
        QTest::newRow("only its beginning") << u"<svg"_s << QString();
        QTest::newRow("a comment without an end") << u"<!-- <svg>"_s << QString();
        QTest::newRow("a type without an end") << u"<!DOCTYPE svg [<svg>"_s << QString();
        QTest::newRow("a comment without an end in a type") << u"<!DOCTYPE svg [<!-- ]><svg>"_s << QString();
    }
    void isTheOutermostElements()
    {
        QFETCH(const QString, document);
        QTEST(rootName(document).toString(), "name");
    }
};

QTEST_APPLESS_MAIN(RootNameTest)
#include "tst_rootname.moc"
