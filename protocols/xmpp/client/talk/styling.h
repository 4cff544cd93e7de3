#pragma once

#include <QList>
#include <QString>

namespace everyport::xmpp::client {

/// One stretch of a text with how it is to look (XEP-0393). The marks themselves stay in the text, and may be shown
/// dimmed.
struct StyledSpan {
    enum Style {
        Plain = 0,
        Strong = 1,
        Emphasis = 2,
        Strike = 4,
        Monospace = 8,
        Quote = 16,
        Preformatted = 32,
        Mark = 64
    };
    qsizetype start = 0;
    qsizetype length = 0;
    int styles = Plain; ///< Of Style, joined.
    int quoteDepth = 0;
    bool operator==(const StyledSpan&) const = default;
};

/// The whole text in order, without gaps. Quotes nest at most 16 deep; what is deeper is one quote.
QList<StyledSpan> styledSpans(const QString& text);

} // namespace everyport::xmpp::client
