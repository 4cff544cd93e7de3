#pragma once

#include <QByteArrayList>
#include <QString>

#include "netcore/base/result.h"

namespace everyport::simple {

/// RFC 865's quotes of the day: one a day, in turn, the same for everybody.
class Quotes {
public:
    static constexpr qsizetype longest = 512; ///< Bytes; RFC 865 wants them shorter than this.

    Quotes(); ///< A few of our own.
    /// A file with one quote a paragraph. Malformed when one is too long or there is none; the text says which.
    static Result<Quotes> read(const QString& path);
    static Result<Quotes> parse(const QByteArray& text);

    QByteArray ofTheDay(qint64 wallMsecs) const; ///< Ends with CR LF.
    qsizetype count() const { return m_quotes.size(); }

private:
    QByteArrayList m_quotes;
};

} // namespace everyport::simple
