#include "netcore/tls/opensslbuffers.h"

#include <cstring>

namespace everyport {

namespace {

int readBytes(BIO* bio, char* bytes, int size)
{
    auto& in = static_cast<OpenSslBuffers*>(BIO_get_data(bio))->in;
    BIO_clear_retry_flags(bio);
    if (in.isEmpty()) {
        BIO_set_retry_read(bio); // not an end: more may come
        return -1;
    }
    const auto count = std::min<qsizetype>(size, in.size());
    memcpy(bytes, in.data(), size_t(count));
    in = in.sliced(count);
    return int(count);
}

int writeBytes(BIO* bio, const char* bytes, int size)
{
    BIO_clear_retry_flags(bio);
    static_cast<OpenSslBuffers*>(BIO_get_data(bio))->out.append(bytes, size);
    return size;
}

long control(BIO* bio, int what, long, void*)
{
    const auto& buffers = *static_cast<OpenSslBuffers*>(BIO_get_data(bio));
    switch (what) {
    case BIO_CTRL_FLUSH: return 1;
    case BIO_CTRL_PENDING: return long(buffers.in.size());
    case BIO_CTRL_WPENDING: return long(buffers.out.size());
    default: return 0;
    }
}

const BIO_METHOD* method()
{
    static const auto* made = [] {
        auto* fresh = BIO_meth_new(BIO_get_new_index() | BIO_TYPE_SOURCE_SINK, "everyport");
        BIO_meth_set_read(fresh, readBytes);
        BIO_meth_set_write(fresh, writeBytes);
        BIO_meth_set_ctrl(fresh, control);
        return fresh;
    }();
    return made;
}

} // namespace

OpenSslPtr<BIO> OpenSslBuffers::makeBio()
{
    OpenSslPtr<BIO> bio(BIO_new(method()));
    BIO_set_data(bio.get(), this);
    BIO_set_init(bio.get(), 1);
    return bio;
}

} // namespace everyport
