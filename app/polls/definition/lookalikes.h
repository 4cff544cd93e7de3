#pragma once

#include <QString>

namespace everyport::polls {

/// What a text in small letters looks like at a glance: without spaces, signs between its letters, and what is not seen
/// or belongs to no letter; letters of other scripts that look like Latin ones are those (ICU's confusables, UTS #39,
/// and some that it keeps apart). What has no letters but pictures looks like these. Words that are wholly Russian or
/// Greek keep the letters that only a capital makes look like another ("кот"). May be empty.
QString lookOfWords(const QString& key);
/// The same as if it were written in several alphabets, by somebody who wants it to be read as Latin.
QString latinLook(const QString& key);

} // namespace everyport::polls
