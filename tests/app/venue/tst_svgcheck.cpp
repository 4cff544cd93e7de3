#include "app/venue/svgcheck.h"

#include <QTest>

#include "tests/app/venue/venueroom.h"
#include "tests/support/testclass.h"

using namespace everyport;
using namespace everyport::venue;
using namespace Qt::StringLiterals;

namespace {

QByteArray drawing(const QByteArray& inside, const QByteArray& attributes = {})
{
    return "<svg xmlns='http://www.w3.org/2000/svg' xmlns:xlink='http://www.w3.org/1999/xlink' viewBox='0 0 400 300' "
        + attributes + '>' + inside + "</svg>";
}

Result<QSizeF> sizeOf(const QByteArray& bytes)
{
    return checkSvg(QString::fromUtf8(bytes));
}

QByteArray image(int width, int height)
{
    return "<image href='data:image/png;base64," + pngHead(width, height).toBase64() + "'/>";
}

/// Ten of ten of ten…: each level names the one before it by `naming`, in which % is its name.
QByteArray tensOf(int levels, const QByteArray& element, const QByteArray& naming)
{
    QByteArray inside = "<" + element + " id='a0'><rect width='1' height='1'/></" + element + ">";
    for (int level = 1; level < levels; ++level) {
        QByteArray one = naming;
        one.replace("%", "a" + QByteArray::number(level - 1));
        inside += "<" + element + " id='a" + QByteArray::number(level) + "'>" + one.repeated(10) + "</" + element + ">";
    }
    return inside;
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
        QTest::newRow("a picture in it") << drawing(image(400, 300));
        QTest::newRow("a style sheet") << drawing("<style>.a { fill: red; clip-path: url(#b) }</style>");
        QTest::newRow("a gradient that everything has")
            << drawing("<linearGradient id='g'><stop/><stop/></linearGradient>"
                   + QByteArray("<rect style='fill:url(#g)'/>").repeated(100'000) + "<style>.b{fill:url(#g)}</style>");
        QTest::newRow("a shadow") << drawing(
            "<filter id='f'><feGaussianBlur/><feOffset/></filter>" + QByteArray("<g filter='url(#f)'/>").repeated(50));
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
        const auto size = sizeOf(bytes);
        QVERIFY2(size.ok(), qPrintable(size ? QString() : size.error().text));
        QCOMPARE(*size, QSizeF(400, 300));
    }

    void sizesWithoutABox()
    {
        const QByteArray space = "<svg xmlns='http://www.w3.org/2000/svg' ";
        QCOMPARE(*sizeOf(space + "width='20mm' height='10.5'/>"), QSizeF(20, 10.5));
        QVERIFY(!sizeOf(space + "width='100%' height='100%'/>").ok());
        QVERIFY(!sizeOf(space + "width='20'/>").ok());
    }

    void aBoxIsOfNumbers_data()
    {
        QTest::addColumn<QByteArray>("box");
        QTest::newRow("nan") << QByteArray("0 0 nan nan");
        QTest::newRow("infinite") << QByteArray("0 0 inf 300");
        QTest::newRow("begins nowhere") << QByteArray("nan -inf 400 300");
        QTest::newRow("more than a number holds") << QByteArray("0 0 1e999 300");
    }
    void aBoxIsOfNumbers()
    {
        QFETCH(const QByteArray, box);
        const auto size = sizeOf("<svg xmlns='http://www.w3.org/2000/svg' viewBox='" + box + "'/>");
        QVERIFY(!size.ok());
        QVERIFY2(size.error().text.contains(u"how large"_s), qPrintable(size.error().text));
    }

    /// A small file may be worth any number of shapes and pixels.
    void whatGrowsWhenItIsDrawnIsRefused_data()
    {
        QTest::addColumn<QByteArray>("inside");
        QTest::newRow("uses") << tensOf(9, "g", "<use href='#%'/>");
        QTest::newRow("patterns") << tensOf(9, "pattern", "<rect fill='url(#%)'/>");
        QTest::newRow("masks in styles") << tensOf(9, "mask", "<rect style='mask: url( \"#%\" )'/>");
        QTest::newRow("itself") << QByteArray("<g id='a'><use href='#a'/></g>");
        QTest::newRow("a pattern for everything") << "<pattern id='p'>" + QByteArray("<rect/>").repeated(1000)
                + "</pattern>" + QByteArray("<rect class='b'/>").repeated(1000) + "<style>.b{fill:url(#p)}</style>";
        QTest::newRow("filters") << "<filter id='f'>" + QByteArray("<feTurbulence/>").repeated(20) + "</filter>"
                + QByteArray("<g filter='url(#f)'/>").repeated(20);
        QTest::newRow("rules") << "<style>" + QByteArray(".a{fill:red}").repeated(2000) + "</style>"
                + QByteArray("<rect/>").repeated(6000);
        QByteArray many;
        for (int i = 0; i < 60'000; ++i)
            many += " a" + QByteArray::number(i) + "='x'";
        QTest::newRow("attributes") << "<g" + many + "/>"; // without being read: that took a minute
        QTest::newRow("attributes behind a comment") << "<!-- it's --><g" + many + "/>";
        QTest::newRow("attributes of many elements")
            << ("<g" + many.left(many.indexOf(" a1000=")) + "/>").repeated(400);
        QTest::newRow("a picture's pixels") << image(20'000, 20'000);
        QTest::newRow("pictures' pixels") << image(5'000, 4'500).repeated(2);
        QTest::newRow("a picture again and again")
            << "<g id='a'>" + image(5'000, 5'000) + "</g>" + QByteArray("<use href='#a'/>").repeated(100);
        QTest::newRow("a picture of no size") << QByteArray("<image href='data:image/jpeg;base64,AAAA'/>");
        QTest::newRow("called otherwise") << QByteArray(image(20'000, 20'000)).replace("image/png", "image/jpeg");
    }
    void whatGrowsWhenItIsDrawnIsRefused()
    {
        QFETCH(const QByteArray, inside);
        const auto size = sizeOf(drawing(inside));
        QVERIFY(!size.ok());
        QCOMPARE(size.error().reason, Reason::BadValue);
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
        QTest::newRow("style with a comment in it") << drawing("<style>@imp<!-- -->ort 'http://x';</style>");
        QTest::newRow("style in parts") << drawing("<style>rect{fill:ur<![CDATA[l(http://x)]]>}</style>");
        QTest::newRow("style with an element in it") << drawing("<style>@im<g/>port 'x';</style>");
        QTest::newRow("a set of pictures") << drawing("<rect style='fill:image-set(\"http://x\" 1x)'/>");
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
        const auto size = sizeOf(bytes);
        QVERIFY(!size.ok());
        QCOMPARE(size.error().reason, Reason::BadValue);
    }
};

QTEST_GUILESS_MAIN(SvgCheckTest)
#include "tst_svgcheck.moc"
