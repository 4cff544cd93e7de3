#pragma once

#include <QByteArray>
#include <QString>

namespace everyport::rules {

/// A rule's file for others' eyes, to be shown or put into a report. Of a file that is right the secrets are replaced
/// and remarks that may hold one left out; the rest stays as it was written. In one that is wrong nobody can say which
/// words are a secret: each line that has the name of one, also a misspelt one, and what follows until something else
/// begins, is left out; but not where it stands only within the text of another option, such as "the secret: tea". Of a
/// web address that opens by itself, only where it goes is left in either.
QString withoutSecrets(const QByteArray& text, const QString& path);

} // namespace everyport::rules
