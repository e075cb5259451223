//! Serves the same interface to a browser, for tests and pictures: the files of `ui/dist`, `POST /rpc` (a JSON request
//! in, a JSON reply out), `GET /events` (every event of the session, as server-sent events) and `POST /dropped/<name>` (a file that
//! was dropped on the page, which the window would know by its path).
//!
//! It has no access control, so it listens on this computer only.

use std::convert::Infallible;
use std::net::Ipv4Addr;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use axum::Router;
use axum::body::Bytes;
use axum::extract::{self, DefaultBodyLimit, State};
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::sse::{Event, KeepAlive, Sse};
use axum::routing::{get, post};
use chrono::{DateTime, Utc};
use clap::Parser;
use spielraum_contract::{Clock, Home, Session, SetClock, SystemClock};
use tokio::sync::broadcast;
use tokio_stream::wrappers::BroadcastStream;
use tokio_stream::{Stream, StreamExt};
use tower_http::services::ServeDir;
use tower_http::set_header::SetResponseHeaderLayer;

/// Serves Spielraum to a browser on this computer.
#[derive(Parser)]
struct Arguments {
    /// 0 takes any free one; the address is printed as one line.
    #[arg(long, default_value_t = 0)]
    port: u16,
    /// Where preferences and recent workspaces are kept.
    #[arg(long, value_name = "DIR")]
    config: PathBuf,
    /// The workspace to open; the one that was open last when left out.
    #[arg(long)]
    file: Option<PathBuf>,
    /// The instant at which the session's clock stands still, for pictures that look alike every day (RFC 3339).
    #[arg(long, value_name = "INSTANT")]
    now: Option<DateTime<Utc>>,
    /// The built interface.
    #[arg(long, value_name = "DIR", default_value = concat!(env!("CARGO_MANIFEST_DIR"), "/../ui/dist"))]
    dist: PathBuf,
}

/// What every request shares.
#[derive(Clone)]
struct Host {
    session: Arc<Session>,
    events: broadcast::Sender<String>,
    /// Where dropped files are kept.
    dropped: PathBuf,
}

/// Largest request and largest file that can be dropped, in bytes: the window knows no limit, and what is copied in a spreadsheet
/// comes as one request.
const LARGEST: usize = 256 << 20;

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let arguments = Arguments::parse();
    let clock: Arc<dyn Clock> = match arguments.now {
        Some(now) => Arc::new(SetClock::at(now)),
        None => Arc::new(SystemClock),
    };
    let host = start(arguments.config, arguments.file, clock);
    let security = HeaderValue::from_str(&content_security_policy()?)?;
    let app = Router::new()
        .route("/rpc", post(rpc).layer(DefaultBodyLimit::max(LARGEST)))
        .route("/events", get(events))
        .route("/dropped/{name}", post(dropped).layer(DefaultBodyLimit::max(LARGEST)))
        .with_state(host)
        .fallback_service(ServeDir::new(arguments.dist))
        .layer(SetResponseHeaderLayer::overriding(header::CONTENT_SECURITY_POLICY, security));

    let listener = tokio::net::TcpListener::bind((Ipv4Addr::LOCALHOST, arguments.port)).await?;
    println!("http://{}", listener.local_addr()?);
    Ok(axum::serve(listener, app).await?)
}

fn start(config: PathBuf, file: Option<PathBuf>, clock: Arc<dyn Clock>) -> Host {
    let (documents, dropped) = (config.join("documents"), config.join("dropped"));
    let session = Arc::new(Session::start_with(Home { config, documents }, clock));
    let (events, _) = broadcast::channel(1024);
    let sender = events.clone();
    // No page is listening yet, or any more: then nobody misses the event.
    session.subscribe(move |event| drop(sender.send(event.to_owned())));
    if let Some(file) = file.or_else(|| session.last()) {
        let request = serde_json::json!({ "method": "workspace.open", "params": { "path": file } });
        eprintln!("web-host: {}: {}", file.display(), session.answer(&request.to_string()));
    }
    Host { session, events, dropped }
}

async fn rpc(State(host): State<Host>, request: String) -> Result<String, StatusCode> {
    let answer = tokio::task::spawn_blocking(move || host.session.answer(&request)).await;
    answer.map_err(|_| StatusCode::INTERNAL_SERVER_ERROR)
}

/// Keeps a file under the name that it had and says where.
async fn dropped(
    State(host): State<Host>,
    extract::Path(name): extract::Path<String>,
    content: Bytes,
) -> Result<String, StatusCode> {
    let name = Path::new(&name).file_name().ok_or(StatusCode::BAD_REQUEST)?;
    let path = host.dropped.join(name);
    let kept = std::fs::create_dir_all(&host.dropped).and_then(|()| std::fs::write(&path, content));
    kept.map_err(|_| StatusCode::INTERNAL_SERVER_ERROR)?;
    Ok(path.display().to_string())
}

async fn events(State(host): State<Host>) -> Sse<impl Stream<Item = Result<Event, Infallible>>> {
    // A page that fell behind by a whole buffer goes on with the newest events.
    let events = BroadcastStream::new(host.events.subscribe()).filter_map(Result::ok);
    Sse::new(events.map(|event| Ok(Event::default().data(event)))).keep_alive(KeepAlive::default())
}

/// The policy of the desktop window, so that the browser refuses what the window would refuse.
fn content_security_policy() -> serde_json::Result<String> {
    let configuration: serde_json::Value = serde_json::from_str(include_str!("../../src-tauri/tauri.conf.json"))?;
    let directives = configuration["app"]["security"]["csp"].as_object().into_iter().flatten();
    let policy = directives.map(|(name, sources)| format!("{name} {}", sources.as_str().unwrap_or("'none'")));
    Ok(policy.collect::<Vec<_>>().join("; "))
}
