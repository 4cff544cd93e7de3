#pragma once

#include <QByteArrayList>

#include "app/polls/wordtable.h"

namespace everyport {

/// The words of some pages: in the language that a browser likes best of those there are, else in English.
class PageWords {
public:
    /// `open` makes the resources of `folder` readable: Q_INIT_RESOURCE, which has to stand outside of any namespace
    /// of the room that links them.
    PageWords(void (*open)(), const QString& folder) : m_tables(opened(open, folder)) {}

    const polls::WordTable& in(const QByteArrayList& acceptLanguage) const;

private:
    static polls::WordTables opened(void (*open)(), const QString& folder);

    const polls::WordTables m_tables;
};

} // namespace everyport
