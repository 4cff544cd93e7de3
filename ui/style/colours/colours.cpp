#include "ui/style/colours/colours.h"

#include <cmath>

namespace everyport::ui {
namespace {

Colours makeLight()
{
    Colours c;
    c.text2 = 0x525b66;
    c.edge = 0x8a939f;
    c.line = 0xe3e6ea;
    c.buttonEdge = 0xc5cbd3;
    c.hover = 0xe9ecf0;
    c.track = 0xeef0f3;
    c.raised = 0xffffff;
    c.primary = 0x1f66b2;
    c.accent = 0x1f66b2;
    c.selectionText = 0x174f8c;
    c.good = 0x177344;
    c.trouble = 0x8a5c00;
    c.failed = 0xc0392b;
    c.goodNotice = 0xe6f4ec;
    c.troubleNotice = 0xfdf4dc;
    c.failedNotice = 0xfcebe9;
    c.infoNotice = 0xe3edf8;
    c.undo = 0x2b3138;
    c.undoText = 0xf3f4f6;
    c.undoLink = 0x8fc0ff;
    c.present = 0xffffff;
    c.codeKeyword = 0x8a3ea8;
    c.codeString = 0x177344;
    c.codeNumber = 0xa85300;
    c.codeCall = 0x1f66b2;
    c.answers = {0x1f66b2, 0xe36300, 0x057754, 0x8d86d3, 0xdc3187, 0x67a123, 0x8c5d00, 0x626470};
    return c;
}

Colours makeDark()
{
    Colours c;
    c.text2 = 0xa6aeb8;
    c.edge = 0x6a727e;
    c.line = 0x2b3037;
    c.buttonEdge = 0x444b55;
    c.hover = 0x262b32;
    c.track = 0x262a31;
    c.raised = 0x23272d;
    c.primary = 0x2a74c7;
    c.accent = 0x6aaeff;
    c.selectionText = 0xb9d8ff;
    c.good = 0x4cc38a;
    c.trouble = 0xe3b341;
    c.failed = 0xff7b72;
    c.goodNotice = 0x18291f;
    c.troubleNotice = 0x2e2716;
    c.failedNotice = 0x341e1e;
    c.infoNotice = 0x1f3550;
    c.undo = 0x32373f;
    c.undoText = 0xdde1e6;
    c.undoLink = 0x6aaeff;
    c.present = 0x0f1114;
    c.codeKeyword = 0xd2a8ff;
    c.codeString = 0x7ee2b0;
    c.codeNumber = 0xffab70;
    c.codeCall = 0x79b8ff;
    c.answers = {0x6aaeff, 0xe88a3c, 0x00a279, 0x8d86ca, 0xff94d1, 0xa2d469, 0xe8c148, 0x9da1a4};
    c.dark = true;
    return c;
}

qreal linear(qreal channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

qreal luminance(const QColor& colour)
{
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

struct PaletteTable {
    QRgb window, base, text, button, highlight, highlightIdle, dim, toolTip, light, dark, shadow, bright, visited;
};

QPalette makePalette(const PaletteTable& t, const Colours& c)
{
    QPalette p;
    const auto set = [&p](QPalette::ColorRole role, const QColor& colour) { p.setColor(QPalette::All, role, colour); };
    set(QPalette::Window, t.window);
    set(QPalette::AlternateBase, t.window);
    set(QPalette::Base, t.base);
    for (auto role :
        {QPalette::Text, QPalette::WindowText, QPalette::ButtonText, QPalette::HighlightedText, QPalette::ToolTipText})
        set(role, t.text);
    set(QPalette::Button, t.button);
    set(QPalette::Highlight, t.highlight);
    set(QPalette::PlaceholderText, t.dim);
    set(QPalette::Link, c.accent);
    set(QPalette::LinkVisited, t.visited);
    set(QPalette::ToolTipBase, t.toolTip);
    set(QPalette::Light, t.light);
    set(QPalette::Midlight, c.line);
    set(QPalette::Mid, c.buttonEdge);
    set(QPalette::Dark, t.dark);
    set(QPalette::Shadow, t.shadow);
    set(QPalette::BrightText, t.bright);
    p.setColor(QPalette::Inactive, QPalette::Highlight, t.highlightIdle);
    for (auto role : {QPalette::Text, QPalette::WindowText, QPalette::ButtonText, QPalette::HighlightedText})
        p.setColor(QPalette::Disabled, role, t.dim);
    p.setColor(QPalette::Disabled, QPalette::Highlight, t.highlightIdle);
    p.setColor(QPalette::Disabled, QPalette::Base, t.window);
    return p;
}

} // namespace

const Colours& Colours::lightSet()
{
    static const Colours set = makeLight();
    return set;
}

const Colours& Colours::darkSet()
{
    static const Colours set = makeDark();
    return set;
}

const Colours& Colours::of(const QPalette& palette)
{
    return palette.color(QPalette::Active, QPalette::Window).lightness() < 128 ? darkSet() : lightSet();
}

QColor Colours::answer(int index, int count) const
{
    return count > int(answers.size()) ? answers[0] : answers[size_t(index) % answers.size()];
}

QColor mixed(const QColor& top, const QColor& below, qreal share)
{
    const auto blend = [share](qreal a, qreal b) { return a * share + b * (1 - share); };
    return QColor::fromRgbF(float(blend(top.redF(), below.redF())), float(blend(top.greenF(), below.greenF())),
        float(blend(top.blueF(), below.blueF())));
}

qreal contrast(const QColor& one, const QColor& other)
{
    const qreal a = luminance(one), b = luminance(other);
    return (qMax(a, b) + 0.05) / (qMin(a, b) + 0.05);
}

QPalette lightPalette()
{
    return makePalette({.window = 0xfff3f4f6,
                           .base = 0xffffffff,
                           .text = 0xff1c2128,
                           .button = 0xffffffff,
                           .highlight = 0xffe3edf8,
                           .highlightIdle = 0xffe0e1e4,
                           .dim = 0xff626b76,
                           .toolTip = 0xffffffff,
                           .light = 0xffffffff,
                           .dark = 0xff8a939f,
                           .shadow = 0xff9aa3af,
                           .bright = 0xffc0392b,
                           .visited = 0xff7570b3},
        Colours::lightSet());
}

QPalette darkPalette()
{
    return makePalette({.window = 0xff15171b,
                           .base = 0xff1b1e23,
                           .text = 0xffdde1e6,
                           .button = 0xff262a31,
                           .highlight = 0xff1f3550,
                           .highlightIdle = 0xff34383e,
                           .dim = 0xff98a0ab,
                           .toolTip = 0xff23272d,
                           .light = 0xff2f343c,
                           .dark = 0xff6a727e,
                           .shadow = 0xff08090b,
                           .bright = 0xffff7b72,
                           .visited = 0xffa9a4e6},
        Colours::darkSet());
}

} // namespace everyport::ui
