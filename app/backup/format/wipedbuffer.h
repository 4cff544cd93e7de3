#pragma once

#include <utility>

#include <QIODevice>

#include "netcore/base/wiped.h"

namespace everyport::backup {

/// Takes bytes that are secret. Where it grows, what it leaves behind is overwritten, and what is not taken when it
/// goes is as well.
class WipedBuffer final : public QIODevice {
public:
    WipedBuffer() { open(WriteOnly | Unbuffered); }
    ~WipedBuffer() override { (void)take(); }

    bool isSequential() const override { return true; }
    qint64 held() const { return m_bytes.size(); }
    Wiped<QByteArray> take() { return std::exchange(m_bytes, {}); }

protected:
    qint64 readData(char*, qint64) override { return -1; }
    qint64 writeData(const char* data, qint64 size) override
    {
        if (const auto needed = m_bytes.size() + size; needed > m_bytes.capacity()) {
            QByteArray larger;
            larger.reserve(2 * needed);
            larger.append(QByteArrayView(m_bytes));
            const Wiped<QByteArray> before = std::exchange(m_bytes, std::move(larger));
        }
        m_bytes.append(QByteArrayView(data, size));
        return size;
    }

private:
    QByteArray m_bytes;
};

} // namespace everyport::backup
