#pragma once

#include <memory>
#include <optional>

#include <QByteArray>

#include "netcore/base/error.h"
#include "protocols/xml/element.h"
#include "protocols/xml/limits.h"
#include "protocols/xml/parser.h"
#include "protocols/xml/treebuilder.h"

namespace everyport::xml {

/// What a stream's bytes meant. `streamClosed` and `streamBroken` are the last thing told until a restart.
struct StreamEvents {
    virtual ~StreamEvents() = default;
    virtual void streamOpened(const Element& header) = 0; ///< The start tag alone.
    virtual void elementReceived(Element element) = 0;    ///< A child of the stream, whole.
    virtual void streamClosed() = 0;
    /// `error.code` is the condition of RFC 6120 §4.9.3 to answer with.
    virtual void streamBroken(const Error& error) = 0;
};

/// Cuts an XML stream (RFC 6120 §4) into its header, its first-level elements and its end, however the bytes
/// are divided. DTDs, comments, processing instructions and entities are refused (§11.1). Between elements it
/// holds no parser, so a silent stream costs next to nothing. Must not be destroyed inside its own events.
class StreamReader final : ParserEvents {
public:
    explicit StreamReader(StreamEvents& events, Limits limits = {});
    ~StreamReader() override;

    void feed(QByteArrayView bytes);
    void setLimits(const Limits& limits) { m_limits = limits; }

    /// No events until resumed; what is fed meanwhile waits. Counts from the end of the running event on.
    void pause() { m_paused = true; }
    void resume();
    bool isPaused() const { return m_paused; }
    bool holdsBytes() const { return !m_held.isEmpty(); } ///< Fed, but not told of yet.
    /// Of names without a prefix, as the stream's start tag declares it (RFC 6120 §4.8.2); empty where it does not.
    const QString& defaultNamespace() const { return m_defaultNamespace; }
    /// Asked from inside an event: whether bytes behind it have come already.
    bool hasMore() const { return holdsBytes() || (m_parser && m_fed > m_boundary); }
    /// A new stream begins behind the running element, as after SASL success.
    void restart();
    /// The same, and whatever came behind the running element is forgotten, as after STARTTLS.
    void discard();
    void end(); ///< Nothing more is wanted.

private:
    void tagOpened(const char* expandedName, const char** attributes) override;
    void namespaceDeclared(const char* prefix, const char* uri) override;
    void tagClosed() override;
    void textRead(const char* bytes, int length) override;
    void forbiddenRead(const char* what) override;
    void encodingNamed(const char* encoding) override;

    bool holdBack(QByteArrayView bytes);
    void run(QByteArrayView bytes);
    QByteArrayView take(QByteArrayView bytes);
    void startParser();
    bool deliver();
    void checkSize();
    void releaseIdleParser();
    void fault(const Error& error);
    void fail(const Error& error);

    StreamEvents& m_events;
    Limits m_limits;
    TreeBuilder m_builder;
    std::unique_ptr<Parser> m_parser; // null between elements
    QByteArray m_header;              // the start tag's bytes, for the next parser
    QString m_defaultNamespace;
    QByteArray m_held; // came while paused, or the beginning of a tag that is not complete
    std::optional<Element> m_opening;
    std::optional<Error> m_fault;
    qint64 m_fed = 0;      // bytes given to this parser
    qint64 m_boundary = 0; // where the last complete thing ended
    int m_generation = 0;
    bool m_headerDone = false;
    bool m_inTag = false;
    bool m_elementDone = false;
    bool m_closing = false;
    bool m_running = false;
    bool m_paused = false;
    bool m_forget = false;
    bool m_ended = false;
};

} // namespace everyport::xml
