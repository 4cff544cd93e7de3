#pragma once

#include <QByteArrayList>

#include "app/polls/wordtable.h"

namespace everyport {

/// What the Overview says in a browser, from resources/web/status: in the language that it likes best of those there
/// are, else in English. The page takes its own words from the same file.
const polls::WordTable& statusWords(const QByteArrayList& acceptLanguage = {});

} // namespace everyport
