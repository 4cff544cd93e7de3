#pragma once

#include <sysexits.h>

#include "netcore/base/result.h"

namespace everyport {

/// How a command ends, by sysexits.h: what a script asks first about a failure.
inline int exitCodeFor(const Error& error)
{
    switch (error.reason) {
    case Reason::BadSyntax:
    case Reason::BadValue: return EX_DATAERR;
    case Reason::NotFound: return EX_NOINPUT;
    case Reason::PermissionDenied:
    case Reason::NotAuthorised: return EX_NOPERM;
    case Reason::NoSpace: return EX_IOERR;
    case Reason::InUse: return EX_TEMPFAIL;
    case Reason::AlreadyExists: return EX_CANTCREAT;
    case Reason::AddressInUse:
    case Reason::AddressNotAvailable:
    case Reason::ConnectionRefused: return EX_UNAVAILABLE;
    default: break;
    }
    return error.kind == Error::Kind::Busy ? EX_TEMPFAIL : EX_UNAVAILABLE;
}

/// How the program ends that was asked to end with `code`: its own end may have gone wrong.
inline int exitCodeAfter(const Result<Done>& stopped, int code)
{
    return stopped || code != EX_OK ? code : exitCodeFor(stopped.error());
}

} // namespace everyport
