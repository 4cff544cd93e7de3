#include "app/venue/svgcheck.h"

#include <QTest>

#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::venue;

namespace {

QByteArray drawing(const QByteArray& inside, const QByteArray& attributes = {})
{
    return "<svg xmlns='http://www.w3.org/2000/svg' xmlns:xlink='http://www.w3.org/1999/xlink' viewBox='0 0 400 300' "
        + attributes + '>' + inside + "</svg>";
}

} // namespace

class SvgCheckTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void takesPictures_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("shapes") << drawing("<g style='fill:url(#a)'><path d='M0 0h10'/><text>Hall</text></g>");
        QTest::newRow("parts used again") << drawing("<defs><rect id='a'/></defs><use xlink:href='#a'/>");
        QTest::newRow("a picture in it") << drawing("<image href='data:image/png;base64,AAAA'/>");
        QTest::newRow("a style sheet") << drawing("<style>.a { fill: red; clip-path: url(#b) }</style>");
        QTest::newRow("an editor's own") << drawing(
            "<sodipodi:view xmlns:sodipodi='http://sodipodi.sourceforge.net/x' zoom='2'/>");
        QTest::newRow("a document type") << QByteArray(
                                                "<?xml version='1.0'?><!DOCTYPE svg PUBLIC '-//W3C//DTD SVG 1.1//EN' "
                                                "'http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd'>")
                + drawing("<rect/>");
    }
    void takesPictures()
    {
        QFETCH(const QByteArray, bytes);
        const auto size = checkSvg(bytes);
        QVERIFY2(size.ok(), qPrintable(size ? QString() : size.error().text));
        QCOMPARE(*size, QSizeF(400, 300));
    }

    void sizesWithoutABox()
    {
        const QByteArray space = "<svg xmlns='http://www.w3.org/2000/svg' ";
        QCOMPARE(*checkSvg(space + "width='20mm' height='10.5'/>"), QSizeF(20, 10.5));
        QVERIFY(!checkSvg(space + "width='100%' height='100%'/>").ok());
        QVERIFY(!checkSvg(space + "width='20'/>").ok());
    }

    void refusesWhatDoesMore_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("script") << drawing("<script>alert(1)</script>");
        QTest::newRow("script in capitals") << drawing("<SCRIPT/>");
        QTest::newRow("script with a prefix")
            << drawing("<s:script xmlns:s='http://www.w3.org/2000/svg'>alert(1)</s:script>");
        QTest::newRow("handler") << drawing("", "onload='alert(1)'");
        QTest::newRow("handler deep down") << drawing("<g><rect onClick='x()'/></g>");
        QTest::newRow("foreign") << drawing("<foreignObject/>");
        QTest::newRow("html") << drawing("<b xmlns='http://www.w3.org/1999/xhtml'/>");
        QTest::newRow("link") << drawing("<a href='javascript:alert(1)'/>");
        QTest::newRow("picture from elsewhere") << drawing("<image xlink:href='http://example.org/x.png'/>");
        QTest::newRow("an svg in it") << drawing("<image href='data:image/svg+xml;base64,AAAA'/>");
        QTest::newRow("use of elsewhere") << drawing("<use href='other.svg#a'/>");
        QTest::newRow("animation that changes a reference") << drawing("<set attributeName='href' to='x'/>");
        QTest::newRow("style that fetches") << drawing("<rect style='fill:url(http://example.org/x)'/>");
        QTest::newRow("style in quotes") << drawing("<rect fill='url(&quot;//example.org&quot;)'/>");
        QTest::newRow("escaped style") << drawing("<rect style='fill:u\\72l(http://x)'/>");
        QTest::newRow("imported style") << drawing("<style>@import 'x.css';</style>");
        QTest::newRow("a style sheet's instruction") << "<?xml-stylesheet href='x.css'?>" + drawing("");
        QTest::newRow("entities") << QByteArray(
            "<!DOCTYPE svg [<!ENTITY a 'aaaa'>]><svg xmlns='http://www.w3.org/2000/svg' "
            "viewBox='0 0 4 3'>&a;</svg>");
        QTest::newRow("not closed") << QByteArray("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 4 3'><g>");
        QTest::newRow("no svg") << QByteArray("<html/>");
        QTest::newRow("of no space") << QByteArray("<svg viewBox='0 0 4 3'/>");
        QTest::newRow("deep") << drawing(QByteArray("<g>").repeated(500) + QByteArray("</g>").repeated(500));
    }
    void refusesWhatDoesMore()
    {
        QFETCH(const QByteArray, bytes);
        const auto size = checkSvg(bytes);
        QVERIFY(!size.ok());
        QCOMPARE(size.error().reason, Reason::BadValue);
    }
};

QTEST_GUILESS_MAIN(SvgCheckTest)
#include "tst_svgcheck.moc"
