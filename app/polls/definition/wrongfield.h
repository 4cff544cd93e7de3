#pragma once

#include <QString>

#include "netcore/base/error.h"

namespace everyport::polls {

/// What a check of a definition answers: `field` is its code, as in "answers[2].title".
inline Error wrong(const QString& field, const QString& text)
{
    return {Error::Kind::Refused, Reason::BadValue, text, field, 0};
}

} // namespace everyport::polls
